import { picklist } from "valibot";
import { nothing, unpacked } from "../../call/answers";
import { amount } from "../../call/dataAnswers";
import type { MethodTable } from "./method";

/** 0 minimized, 1 docked, 2 hidden. A fourth, named on one page only, is unproven and left out. */
export type PanelMode = 0 | 1 | 2;

/** The panel at the app's side that shows the provider's page. */
export interface PanelMethods {
  /** In pixels; at least 300 by the page `setWidth`, and wider than half the screen collapses it. */
  setWidth(width: number, correlationId?: string): Promise<void>;
  /** In pixels. */
  getWidth(correlationId?: string): Promise<number>;
  /** Only while the focused session is the provider's own. */
  setMode(mode: PanelMode, correlationId?: string): Promise<void>;
  /** The page `getMode` says a text comes, samples take a number: both are read. */
  getMode(correlationId?: string): Promise<PanelMode>;
}

export const panelMethods: MethodTable<PanelMethods> = {
  setWidth: { schema: nothing },
  getWidth: { schema: amount },
  setMode: { schema: nothing },
  getMode: { schema: unpacked(picklist([0, 1, 2])) },
};
