import * as React from "react";
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { AgentState } from "../../model/agentState";

const useStyles = makeStyles({
  dot: {
    display: "inline-block",
    flexShrink: 0,
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    ...shorthands.borderRadius("50%"),
    ...shorthands.border("2px", "solid", "currentColor"),
  },
  filled: { backgroundColor: "currentColor" },
  free: { color: tokens.colorPaletteLightGreenForeground3 },
  busy: { color: tokens.colorPaletteRedForeground3 },
  away: { color: tokens.colorPaletteMarigoldForeground3 },
  off: { color: tokens.colorNeutralForeground3 },
});

const looks: Readonly<Record<AgentState, "free" | "busy" | "away" | "off">> = {
  Ready: "free",
  NotReady: "away",
  Active: "busy",
  Wrapup: "busy",
  Logout: "off",
  Offline: "off",
  Unknown: "off",
};

/** The state at a glance; the word always stands beside it. */
export function StateDot({ state }: { readonly state: AgentState }): React.ReactElement {
  const styles = useStyles();
  const look = looks[state];
  return <span aria-hidden className={mergeClasses(styles.dot, look !== "off" && styles.filled, styles[look])} />;
}
