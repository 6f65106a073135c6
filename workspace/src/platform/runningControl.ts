import type { ReactElement } from "react";
import { registeredControl } from "./componentFramework";
import { controlState, keepControlState } from "./controlStates";
import type { ControlSituation } from "./controlSituation";
import { parametersOf } from "./parameters";
import { createPcfContext } from "./pcfContext";
import type { Platform } from "./platform";

export interface RunningControlParts {
  readonly platform: Platform;
  readonly situation: () => ControlSituation;
  /** The control drew itself anew. */
  readonly show: (element: ReactElement) => void;
  /** The control gave the bound column a value. */
  readonly onValue: (value: string | null) => void;
  readonly trackContainerResize: (wanted: boolean) => void;
}

export interface RunningControl {
  /** Something of its situation changed. */
  readonly update: () => void;
  readonly destroy: () => void;
}

/** One life of one control: init, updateView as often as needed, destroy. */
export function runControl({ platform, situation, show, onValue, trackContainerResize }: RunningControlParts): RunningControl {
  const { manifest } = platform;
  const control = new (registeredControl(manifest.name))();
  const { table, entityId = "new", column } = situation();
  const stateKey = `${table}/${entityId}/${column}`;
  const boundName = manifest.inputs.find(({ usage }) => usage === "bound")?.name ?? "";
  let running = true;
  let outputsWaiting = false;
  let known = JSON.stringify(parametersOf(manifest, situation()));

  const hooks = {
    trackContainerResize,
    requestRender: () => draw([]),
    setControlState(state: Record<string, unknown>): boolean {
      keepControlState(stateKey, state);
      return true;
    },
  };
  const contextNow = (updated: readonly string[]) => createPcfContext(platform, situation, updated, hooks);

  function draw(updated: readonly string[]): void {
    if (running) show(control.updateView(contextNow(updated)));
  }
  /** The platform asks for outputs later, not inside the call, and hands the values back. */
  function notifyOutputChanged(): void {
    if (outputsWaiting) return;
    outputsWaiting = true;
    setTimeout(() => {
      outputsWaiting = false;
      if (!running) return;
      const outputs = control.getOutputs?.() ?? {};
      const value = outputs[boundName];
      if (value === null || typeof value === "string") onValue(value);
      draw(Object.keys(outputs));
    }, 0);
  }

  control.init(contextNow([]), notifyOutputChanged, controlState(stateKey));
  draw([]);

  return {
    update() {
      const parameters = JSON.stringify(parametersOf(manifest, situation()));
      const updated = parameters === known ? ["layout"] : ["parameters", boundName];
      known = parameters;
      draw(updated);
    },
    destroy() {
      running = false;
      control.destroy();
    },
  };
}
