import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { clientOf } from "./client";
import type { ControlSituation } from "./controlSituation";
import { formatting } from "./formatting";
import { createNavigation } from "./navigation";
import { parametersOf } from "./parameters";
import type { Platform } from "./platform";
import { undeclared } from "./undeclared";
import { userSettingsOf } from "./userSettings";
import { toldWebApi } from "./webApi";

/** The property bag a control gets. What it may rely on is the control's business: here it is only made. */
export type PcfContext = Readonly<Record<string, unknown>>;

export interface ControlHooks {
  readonly requestRender: () => void;
  readonly trackContainerResize: (wanted: boolean) => void;
  readonly setControlState: (state: Record<string, unknown>) => boolean;
}

/** @param situation is read again by what the control calls later */
export function createPcfContext(platform: Platform, situation: () => ControlSituation, updatedProperties: readonly string[], hooks: ControlHooks): PcfContext {
  const { manifest, strings, dataverse, openForm, asked } = platform;
  const { settings, table, entityId, entityName, label, allocatedWidth } = situation();
  const declared = (feature: string) => manifest.features.includes(feature);
  return {
    parameters: parametersOf(manifest, situation()),
    updatedProperties,
    mode: {
      allocatedWidth,
      allocatedHeight: -1,
      isControlDisabled: settings.readOnly,
      isVisible: true,
      label,
      contextInfo: { entityId, entityTypeName: table, entityRecordName: entityName },
      setControlState: hooks.setControlState,
      setFullScreen: () => undefined,
      trackContainerResize: hooks.trackContainerResize,
    },
    page: { entityId, entityTypeName: table, isPageReadOnly: settings.readOnly, appId: "8f1c2d3e-0003-4a5b-8c6d-000000000001", getClientUrl: () => location.origin },
    userSettings: userSettingsOf(settings),
    resources: { getString: strings, getResource: (_id: string, _success: unknown, failure: () => void) => failure() },
    fluentDesignLanguage: { tokenTheme: settings.dark ? webDarkTheme : webLightTheme, isDarkTheme: settings.dark },
    client: { disableScroll: false, ...clientOf(settings), isOffline: () => false, isNetworkAvailable: () => situation().settings.dataverse !== "offline" },
    webAPI: declared("WebAPI")
      ? toldWebApi(asked, "webAPI", dataverse, () => situation().settings)
      : undeclared("WebAPI", ["createRecord", "retrieveRecord", "retrieveMultipleRecords", "updateRecord", "deleteRecord"]),
    utils: declared("Utility")
      ? { hasEntityPrivilege: () => true, getEntityMetadata: () => Promise.resolve({}), lookupObjects: () => Promise.resolve([]) }
      : undeclared("Utility", ["hasEntityPrivilege", "getEntityMetadata", "lookupObjects"]),
    device: undeclared("Device", ["captureAudio", "captureImage", "captureVideo", "getBarcodeValue", "getCurrentPosition", "pickFile"]),
    navigation: createNavigation(openForm),
    formatting: formatting(settings.language),
    factory: { getPopupService: () => undefined, requestRender: hooks.requestRender },
    events: {},
  };
}
