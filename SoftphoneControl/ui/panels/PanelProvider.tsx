import * as React from "react";
import { PanelContext } from "./PanelContext";
import type { PanelName, Panels } from "./PanelContext";

export interface PanelProviderProps {
  readonly children: React.ReactNode;
}

/** Remembers which panel is open, and what had the focus before it. */
export function PanelProvider({ children }: PanelProviderProps): React.ReactElement {
  const [opened, setOpened] = React.useState<PanelName>();
  const opener = React.useRef<HTMLElement | null>(null);
  const panels = React.useMemo<Panels>(
    () => ({
      opened,
      toggle(name, from = document.activeElement as HTMLElement | null) {
        opener.current = from;
        setOpened(name === opened ? undefined : name);
      },
      close() {
        setOpened(undefined);
        if (opener.current?.isConnected) opener.current.focus();
      },
    }),
    [opened],
  );
  return <PanelContext.Provider value={panels}>{children}</PanelContext.Provider>;
}
