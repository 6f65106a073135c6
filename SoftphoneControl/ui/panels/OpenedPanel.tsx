import * as React from "react";
import { useSelector } from "../hooks/useSelector";
import { usePanels } from "./PanelContext";
import { panelsThereSelector, panelTable } from "./panelTable";

/** The panel the agent has opened, for as long as there is anything to show in it. */
export function OpenedPanel(): React.ReactElement | null {
  const { opened, close } = usePanels();
  const there = useSelector(panelsThereSelector).split(",");
  const entry = panelTable.find(({ name }) => name === opened && there.includes(name));
  return entry ? <entry.View onClose={close} /> : null;
}
