import type { EpochMs } from "../../model/ids";
import { isMissed } from "../../model/pastCall";
import type { PastCall } from "../../model/pastCall";

export type RecentRow = { readonly kind: "day"; readonly at: EpochMs } | { readonly kind: "call"; readonly call: PastCall };

export interface RecentFilter {
  /** As typed. */
  readonly wanted: string;
  readonly onlyMissed: boolean;
}

/** What can be found by: made once for all that is typed. */
export function searchTextsOf(calls: readonly PastCall[]): readonly string[] {
  return calls.map(({ name, address, queueName }) => `${name} ${address} ${queueName}`.toLowerCase());
}

/**
 * @param texts - of `searchTextsOf`
 * @returns those that fit: a name or queue by its letters, a number by its digits, however it is written
 */
export function filterCalls(calls: readonly PastCall[], texts: readonly string[], { wanted, onlyMissed }: RecentFilter): readonly PastCall[] {
  const text = wanted.trim().toLowerCase();
  // The trunk zero of a national number is no part of E.164.
  const digits = /^[\d\s()+./-]+$/.test(text) ? text.replace(/\D/g, "").replace(/^0+/, "") : "";
  if (text === "" && !onlyMissed) return calls;
  return calls.filter((call, index) => {
    if (onlyMissed && !isMissed(call)) return false;
    return text === "" || (texts[index]?.includes(text) ?? false) || (digits !== "" && call.address.includes(digits));
  });
}

/** With a heading for each day of this computer's calendar. @param calls - the newest first */
export function rowsOf(calls: readonly PastCall[]): readonly RecentRow[] {
  const rows: RecentRow[] = [];
  let dayBegan = Number.POSITIVE_INFINITY;
  for (const call of calls) {
    if (call.at < dayBegan) {
      dayBegan = new Date(call.at).setHours(0, 0, 0, 0);
      rows.push({ kind: "day", at: dayBegan });
    }
    rows.push({ kind: "call", call });
  }
  return rows;
}
