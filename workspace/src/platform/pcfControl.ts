import type { ReactElement } from "react";
import type { PcfContext } from "./pcfContext";

/** What a virtual control is, as the platform sees it. */
export interface PcfControl {
  init(context: PcfContext, notifyOutputChanged: () => void, state: Record<string, unknown> | undefined): void;
  updateView(context: PcfContext): ReactElement;
  getOutputs?(): Record<string, unknown>;
  destroy(): void;
}

export type PcfControlClass = new () => PcfControl;
