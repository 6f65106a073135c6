import * as React from "react";

/** What opens below the calls, one at a time. */
export type PanelName = "directory" | "log" | "sound" | "helpDesk" | "offers" | "recent" | "day" | "diagnostics" | "about" | "supervise" | "shortcuts";

export interface Panels {
  readonly opened: PanelName | undefined;
  /** Opens it; closes it where it is open. `opener`: gets the focus back; without it, whatever has the focus now. */
  readonly toggle: (name: PanelName, opener?: HTMLElement | null) => void;
  readonly close: () => void;
}

export const PanelContext = React.createContext<Panels>({ opened: undefined, toggle: () => undefined, close: () => undefined });

export function usePanels(): Panels {
  return React.useContext(PanelContext);
}
