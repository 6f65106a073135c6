import type { ConnectionChanged } from "../../model/requests/contactCenterFact";
import { addCounts, mostOutages } from "../../model/past/shift";
import type { Shift } from "../../model/past/shift";
import type { PhoneState } from "../state";

/** The line was up and is lost, or is back. Trying to connect in between is not an end of it. */
export function countOutages(shift: Shift, before: PhoneState, { at, connection }: ConnectionChanged): Shift {
  const open = openOutage(shift);
  if (connection.phase === "lost" && before.connection.phase === "up" && !open) return { ...shift, seenAt: at, outages: [...shift.outages, { from: at }].slice(-mostOutages) };
  if (connection.phase !== "up" || !open) return shift;
  const downMs = Math.max(0, at - open.from);
  return {
    ...shift,
    seenAt: at,
    counts: addCounts(shift.counts, { reconnects: 1, downMs, longestDownMs: downMs }),
    outages: shift.outages.map((outage) => (outage === open ? { ...outage, until: at } : outage)),
  };
}

/** Signed out with the line down: it was down until then. */
export function closeOutage(shift: Shift, at: number): Shift {
  const open = openOutage(shift);
  if (!open) return shift;
  const downMs = Math.max(0, at - open.from);
  return { ...shift, counts: addCounts(shift.counts, { downMs, longestDownMs: downMs }), outages: shift.outages.map((outage) => (outage === open ? { ...outage, until: at } : outage)) };
}

function openOutage({ outages }: Shift): Shift["outages"][number] | undefined {
  const last = outages[outages.length - 1];
  return last?.until === undefined ? last : undefined;
}
