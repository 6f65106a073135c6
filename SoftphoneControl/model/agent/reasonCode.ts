/** Reason types of page 004, getReasonCodeList. */
export const reasonTypes = ["Logout", "NotReady", "Wrapup"] as const;
export type ReasonType = (typeof reasonTypes)[number];

/** `label` is shown to the agent, `id` is what the contact centre knows (page 004, getReasonCodeList). */
export interface ReasonCode {
  readonly id: string;
  readonly label: string;
}

/** Page 004: negative values indicate that no code is available. */
export const noReasonCode = "-1";

export type ReasonCodes = Readonly<Record<ReasonType, readonly ReasonCode[]>>;
