/** How long a call has rung, and so on, before the state it is in. Milliseconds. */
export type CallTimes = Readonly<Record<"ring" | "talk" | "hold" | "wrapup", number>>;

export const noTimes: CallTimes = { ring: 0, talk: 0, hold: 0, wrapup: 0 };

export function addTimes(one: CallTimes, other: CallTimes): CallTimes {
  return { ring: one.ring + other.ring, talk: one.talk + other.talk, hold: one.hold + other.hold, wrapup: one.wrapup + other.wrapup };
}
