import * as React from "react";
import { PresenceBadge } from "@fluentui/react-components";
import type { PresenceBadgeProps } from "@fluentui/react-components";
import type { AgentState } from "../../model/agent/agentState";

const statuses: Readonly<Record<AgentState, PresenceBadgeProps["status"]>> = {
  Ready: "available",
  NotReady: "away",
  Active: "busy",
  Wrapup: "busy",
  Logout: "offline",
  Offline: "offline",
  Unknown: "offline",
};

/** The state at a glance; the word always stands beside it. */
export function StateDot({ state }: { readonly state: AgentState }): React.ReactElement {
  return <PresenceBadge aria-hidden size="small" status={statuses[state]} />;
}
