import type { callOutcomes } from "../../../model/past/pastCall";

type Outcome = (typeof callOutcomes)[number];

/** Recent calls, My day and what was before this call. */
export type BookKey =
  | `Figure_${"incoming" | "outgoing" | "missed" | "chats" | "talk" | "hold" | "wrapup" | "handling" | "occupancy"}`
  | `Outcome_${Outcome}`
  | "BookFailed"
  | "BookReading"
  | "CloseDay"
  | "CloseRecent"
  | "Contacts"
  | "ContactsDynamics"
  | "ContactsFailed"
  | "ContactsHere"
  | "ContactsNone"
  | "Day"
  | "DayByHour"
  | "DayByOutcome"
  | "DayNone"
  | "DayOther"
  | "DaySave"
  | "DayWhich"
  | "Hour"
  | "Incoming"
  | "Outgoing"
  | "Recent"
  | "RecentClear"
  | "RecentClearAsk"
  | "RecentMissed"
  | "RecentNone"
  | "RecentNoneFits"
  | "RecentSearch";
