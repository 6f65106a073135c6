import type { SimulatedWidget } from "../simulatedWidget";
import type { WidgetView } from "../widgetView";

/** What fills the chat's window. */
export interface Pane {
  /** Another one is shown as soon as this changes. */
  readonly key: string;
  readonly node: HTMLElement;
  /** Where the focus goes when the visitor comes here. */
  readonly focus: HTMLElement;
  update(view: WidgetView): void;
}

export type Visitor = SimulatedWidget["visitor"];
