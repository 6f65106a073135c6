import { createStrings } from "../browser/strings";
import { isModelDrivenApp } from "../dynamics/xrm";
import type { Configuration } from "../model/configuration";
import type { ControlId } from "../model/ids";
import type { HereState } from "../state/state";
import { softphoneElement } from "../ui/softphoneElement";
import { versionNoticeElement } from "../ui/versionNoticeElement";
import { recordIdOf, themeOf } from "./controlContext";
import type { ControlContext } from "./controlContext";
import { outputsOf } from "./controlOutputs";
import type { ControlOutputs } from "./controlOutputs";
import { createSoftphone } from "./createSoftphone";
import type { Softphone } from "./createSoftphone";
import { layoutOf, readProperties } from "./properties";
import type { Properties } from "./properties";
import { findSoftphone } from "./softphoneHome";
import { createNumberEdit } from "./numberEdit";

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
function demoFor({ demoMode }: Properties, page: Window): HereState["demo"] {
  if (demoMode === "on") return "allowed";
  return demoMode === "off" || isModelDrivenApp(page) ? "setUpFirst" : "allowed";
}

/** Puts one control on the page's phone, which is made when this is the first. */
export function attachControl({ page, context, notifyOutputChanged }: AttachInputs): AttachedControl {
  context.mode.trackContainerResize(true);
  const properties = readProperties(context);
  const { configuration } = properties;
  const strings = createStrings((key) => context.resources.getString(key), context.userSettings?.languageId);
  const softphone = findSoftphone(page, () => createSoftphone({ page, configuration, demo: demoFor(properties, page) }));
  if (!softphone) return { render: (latest) => versionNoticeElement(strings, themeOf(latest)), outputs: () => ({}), detach: () => undefined };

  const controlId = page.crypto.randomUUID() as ControlId;
  const edit = createNumberEdit(notifyOutputChanged);
  softphone.texts.take(strings);
  softphone.store.dispatch({ type: "control.attached", at: softphone.now(), control: { id: controlId, ...recordOf(context) } });
  for (const problem of properties.problems) softphone.tell(problem);
  if (properties.configures) tellDifference(softphone, configuration);

  let told = outputsOf(softphone.store.getState());
  const unsubscribe = softphone.store.subscribe(() => {
    const outputs = outputsOf(softphone.store.getState());
    const same = outputs.agentState === told.agentState && outputs.callState === told.callState && outputs.callId === told.callId;
    told = outputs;
    if (!same) notifyOutputChanged();
  });

  return {
    render(latest) {
      edit.settle(latest.parameters.value.raw ?? "");
      changeRecord(softphone, controlId, latest);
      const { value } = latest.parameters;
      return softphoneElement({
        controlId,
        store: softphone.store,
        send: (intent) => softphone.send(intent),
        strings,
        now: () => softphone.now(),
        theme: themeOf(latest),
        isDarkTheme: latest.fluentDesignLanguage?.isDarkTheme ?? false,
        isRightToLeft: latest.userSettings?.isRTL ?? false,
        layout: layoutOf(latest),
        field: {
          value: edit.value() ?? value.raw ?? "",
          otherNumber: latest.parameters.number?.raw ?? "",
          editable: !latest.mode.isControlDisabled && value.security?.editable !== false,
          readable: value.security?.readable !== false,
          error: value.error === true ? value.errorMessage : undefined,
          onChange: (text) => { edit.change(text); },
        },
        unlockSound: () => { softphone.unlockSound(); },
      });
    },
    outputs() {
      const value = edit.value();
      return value === undefined ? told : { ...told, value };
    },
    detach() {
      unsubscribe();
      softphone.store.dispatch({ type: "control.detached", at: softphone.now(), controlId });
    },
  };
}

function recordOf(context: ControlContext): { readonly number: string; readonly recordId: string } {
  const { value, number } = context.parameters;
  const bound = value.security?.readable === false ? "" : value.raw;
  return { number: (bound ?? "") === "" ? (number?.raw ?? "") : (bound ?? ""), recordId: recordIdOf(context) };
}

function changeRecord(softphone: Softphone, id: ControlId, context: ControlContext): void {
  const known = softphone.store.getState().here.controls[id];
  const record = recordOf(context);
  if (!known || (known.number === record.number && known.recordId === record.recordId)) return;
  softphone.store.dispatch({ type: "control.changed", at: softphone.now(), control: { id, ...record } });
}

function tellDifference(softphone: Softphone, configuration: Configuration): void {
  const running = softphone.store.getState().phone.configuration;
  if (JSON.stringify(running) === JSON.stringify(configuration)) return;
  softphone.tell({ code: "configurationDiffers" });
}
