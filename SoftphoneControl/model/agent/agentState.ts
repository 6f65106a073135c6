/** The states of an agent on a channel (page 004, channel reference). */
export const agentStates = ["Logout", "Offline", "Ready", "NotReady", "Active", "Wrapup", "Unknown"] as const;
export type AgentState = (typeof agentStates)[number];

/** What may be asked for; the others are the contact centre's to give (page 004, setAgentState). */
export const requestableAgentStates = ["Ready", "NotReady", "Logout"] as const;
export type RequestableAgentState = (typeof requestableAgentStates)[number];
