import type { AgentState } from "./agentState";

/*
 *                 sign in
 *   Logout ────────────────────► NotReady ◄────────► Ready
 *     ▲  ▲                          │  ▲               │ ▲
 *     │  │                dials out │  │ after         │ │ after wrap-up,
 *     │  │                          ▼  │ wrap-up       ▼ │ or without one
 *     │  └───────────────────────── Wrapup ◄───────── Active
 *     │
 *     └── Offline, Unknown: the contact centre lost sight of the agent; anything may follow
 *
 * Any state may be followed by itself: another reason code, or the same said again.
 */
const afterLogOut: readonly AgentState[] = ["Logout", "NotReady", "Ready", "Offline", "Unknown"];
const anything: readonly AgentState[] = ["Logout", "Offline", "Ready", "NotReady", "Active", "Wrapup", "Unknown"];

export const agentStateTransitions: Readonly<Record<AgentState, readonly AgentState[]>> = {
  Logout: afterLogOut,
  Offline: anything,
  Unknown: anything,
  Ready: ["Ready", "NotReady", "Active", "Logout", "Offline", "Unknown"],
  NotReady: ["NotReady", "Ready", "Active", "Logout", "Offline", "Unknown"],
  Active: ["Active", "Wrapup", "Ready", "NotReady", "Logout", "Offline", "Unknown"],
  Wrapup: ["Wrapup", "Ready", "NotReady", "Active", "Logout", "Offline", "Unknown"],
};
