/** What becomes of a web action; the last three are told instead of an offer, not on the way to one. */
export type ActionState =
  | "qualified"
  | "offered"
  | "accepted"
  | "rejected"
  | "ignored"
  | "timedout"
  | "started"
  | "engaged"
  | "completed"
  | "abandoned"
  | "errored"
  | "qualifiedOutsideSchedule"
  | "frequencyCapReached";

/** Where an action goes from where it is. What has no line is over. */
const next: Readonly<Partial<Record<ActionState, readonly ActionState[]>>> = {
  qualified: ["offered"],
  offered: ["accepted", "rejected", "ignored", "timedout", "errored"],
  accepted: ["started", "errored"],
  started: ["engaged", "abandoned", "errored"],
  engaged: ["completed", "errored"],
};

export function canBecome(from: ActionState, to: ActionState): boolean {
  return next[from]?.includes(to) === true;
}

/** A chat that was accepted and is not over. */
export const isChatting = (state: ActionState): boolean => ["accepted", "started", "engaged"].includes(state);
