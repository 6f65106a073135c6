import * as React from "react";
import { useSelector } from "../hooks/useSelector";
import { PanelButton } from "./PanelButton";
import { panelsThereSelector, panelTable } from "./panelTable";

/** What the agent opens often: a button each. */
export function PanelBar(): React.ReactElement {
  const there = useSelector(panelsThereSelector).split(",");
  return <>{panelTable.map((entry) => entry.icon && there.includes(entry.name) && <PanelButton key={entry.name} entry={entry} icon={entry.icon} />)}</>;
}
