import { createStrings } from "../browser/strings";
import { isModelDrivenApp } from "../dynamics/xrm";
import type { ControlId } from "../model/ids";
import type { AttachedControl as ControlState } from "../state/state";
import { emptyElement } from "../ui/emptyElement";
import { softphoneElement } from "../ui/softphoneElement";
import { versionNoticeElement } from "../ui/versionNoticeElement";
import { attachMobile, isMobileApp } from "./attachMobile";
import { asRun, isAside } from "./configuration/asRun";
import type { FormSettings } from "./configuration/loadConfiguration";
import { themeOf } from "./controlContext";
import type { ControlContext } from "./controlContext";
import { outputsOf } from "./controlOutputs";
import type { ControlOutputs } from "./controlOutputs";
import { createSoftphone } from "./createSoftphone";
import type { Softphone } from "./softphone";
import { layoutOf, readProperties } from "./properties";
import type { Properties } from "./properties";
import { recordIdentityOf } from "./recordIdentity";
import { createRecordNumbers } from "./recordNumbers";
import { regionalSettingsOf } from "./regionalSettings";
import { findSoftphone } from "./softphoneHome";
import { createNumberEdit } from "./numberEdit";
import { viewPropsOf } from "./viewProps";

export interface AttachInputs {
  readonly page: Window & typeof globalThis;
  readonly context: ControlContext;
  readonly notifyOutputChanged: () => void;
}

export interface AttachedControl {
  render(context: ControlContext): ReturnType<typeof softphoneElement>;
  outputs(): ControlOutputs & { readonly value?: string };
  detach(): void;
}

/** On a real host simulated calls must be asked for. */
function demoFor({ demoMode }: Properties, page: Window): ControlState["demo"] {
  if (demoMode === "on") return "allowed";
  return demoMode === "off" || isModelDrivenApp(page) ? "setUpFirst" : "allowed";
}

/** Puts one control on the page's phone, which is made when this is the first. */
export function attachControl({ page, context, notifyOutputChanged }: AttachInputs): AttachedControl {
  context.mode.trackContainerResize(true);
  const properties = readProperties(context, page.location.href);
  const { integration } = properties;
  const strings = createStrings((key) => context.resources.getString(key), context.userSettings?.languageId, regionalSettingsOf(context.userSettings));
  if (isMobileApp(context)) return attachMobile(strings, properties.form);
  const form: FormSettings = { ...properties.form, demo: demoFor(properties, page) };
  const softphone = findSoftphone(page, () => createSoftphone({ page, form }));
  if (!softphone) return { render: (latest) => versionNoticeElement(strings, themeOf(latest)), outputs: () => ({}), detach: () => undefined };

  const controlId = page.crypto.randomUUID() as ControlId;
  const edit = createNumberEdit(notifyOutputChanged);
  softphone.texts.take(strings);
  softphone.store.dispatch({ type: "control.attached", at: softphone.now(), control: { id: controlId, demo: form.demo } });
  softphone.views.catchUp();
  lend(context);
  for (const problem of properties.problems) softphone.tell(problem);
  let isDetached = false;
  const whenSettledHere = (act: () => void): void => { whenSettled(softphone, () => { if (!isDetached) act(); }); };
  if (form.configures) whenSettledHere(() => { tellDifference(softphone, form, page); });
  if (integration?.hidden === true) softphone.loadHidden(integration.url);

  function lend({ webAPI, navigation, userSettings }: ControlContext): void {
    softphone?.platforms.lend(controlId, { webAPI, navigation, userId: userSettings?.userId });
  }

  let latestContext = context;
  const numbers = createRecordNumbers({
    dataverse: softphone.dataverse,
    log: softphone.log,
    country: () => softphone.store.getState().phone.configuration.defaultCountry,
    whenSettled: (act) => { whenSettledHere(() => { if (!isAside(softphone.store.getState().phone.configuration, page)) act(); }); },
    onFound: () => { if (!isDetached) latestContext.factory?.requestRender?.(); },
  });

  let told = outputsOf(softphone.store.getState());
  // A form that opens in the middle of a call must hear of it; not inside `init`, where the host isn't ready to ask.
  if (told.agentState !== "") void Promise.resolve().then(() => { if (!isDetached) notifyOutputChanged(); });
  const unsubscribe = softphone.views.subscribe(() => {
    const outputs = outputsOf(softphone.views.getState());
    const same = outputs.agentState === told.agentState && outputs.callState === told.callState && outputs.callId === told.callId;
    told = outputs;
    if (!same) notifyOutputChanged();
  });

  return {
    render(latest) {
      if (isDetached) return emptyElement();
      lend(latest);
      latestContext = latest;
      const record = recordIdentityOf(latest, page.location.search);
      edit.settle(latest.parameters.value.raw ?? "", record.id);
      const { value } = latest.parameters;
      const shown = edit.value() ?? value.raw ?? "";
      const otherNumber = latest.parameters.number?.raw ?? "";
      return softphoneElement({
        ...viewPropsOf(softphone),
        controlId,
        strings,
        theme: themeOf(latest),
        isDarkTheme: latest.fluentDesignLanguage?.isDarkTheme ?? false,
        isRightToLeft: latest.userSettings?.isRTL ?? false,
        layout: layoutOf(latest),
        field: {
          recordId: record.id,
          value: shown,
          otherNumber,
          candidates: numbers.of(record, shown.trim() === "" && otherNumber.trim() === ""),
          editable: !latest.mode.isControlDisabled && value.security?.editable !== false,
          readable: value.security?.readable !== false,
          error: value.error === true ? value.errorMessage : undefined,
          onChange: (text) => { edit.change(text); },
        },
        integration: integration?.hidden === false ? integration : undefined,
      });
    },
    outputs() {
      const value = edit.value();
      return value === undefined ? told : { ...told, value };
    },
    detach() {
      isDetached = true;
      unsubscribe();
      softphone.platforms.takeBack(controlId);
      softphone.store.dispatch({ type: "control.detached", at: softphone.now(), controlId });
    },
  };
}

/** Until then nobody knows which configuration is the running one. */
function whenSettled({ store }: Softphone, act: () => void): void {
  const isSettled = (): boolean => {
    const { here, phone } = store.getState();
    return here.link !== "joining" && phone.channels.length > 0;
  };
  if (isSettled()) {
    act();
    return;
  }
  const unsubscribe = store.subscribe(() => {
    if (!isSettled()) return;
    unsubscribe();
    act();
  });
}

function tellDifference(softphone: Softphone, { configuration, configures }: FormSettings, page: Window): void {
  const { configuration: running } = softphone.store.getState().phone;
  const isSame = configures === "backend" ? running.backend === configuration.backend : JSON.stringify(running) === JSON.stringify(asRun(configuration, page));
  if (!isSame) softphone.tell({ code: "configurationDiffers" });
}
