import type { EpochMs } from "../../model/ids";
import { callSearch } from "../../model/search/callSearch";
import { isMissed } from "../../model/past/pastCall";
import type { PastCall } from "../../model/past/pastCall";

export type RecentRow = { readonly kind: "day"; readonly at: EpochMs } | { readonly kind: "call"; readonly call: PastCall };

export interface RecentFilter {
  /** As typed. */
  readonly wanted: string;
  readonly onlyMissed: boolean;
}

/**
 * @param lines - of `searchLineOf`, of the same calls; asked for where something is looked for
 * @returns those that fit
 */
export function filterCalls(calls: readonly PastCall[], lines: () => readonly string[], { wanted, onlyMissed }: RecentFilter): readonly PastCall[] {
  const fitting = onlyMissed ? isMissed : (): boolean => true;
  if (wanted.trim() === "") return onlyMissed ? calls.filter(fitting) : calls;
  const fits = callSearch(wanted);
  const texts = lines();
  return calls.filter((call, index) => fitting(call) && fits(texts[index] ?? ""));
}

/** @param calls - the newest first @param found - in any order; those that are among the others are left out */
export function withFound(calls: readonly PastCall[], found: readonly PastCall[]): readonly PastCall[] {
  if (found.length === 0) return calls;
  const known = new Set(calls.map(({ key }) => key));
  return [...calls, ...found.filter(({ key }) => !known.has(key))].sort((one, other) => other.endedAt - one.endedAt);
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
