import { array, number, object, optional, partial, picklist, record, safeParse } from "valibot";
import { mostOutages, mostPastShifts, shiftCounts } from "../model/past/shift";
import type { KeptShifts } from "../model/past/shift";
import { errorMessages } from "../model/requests/softphoneError";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";

const counts = partial(object(Object.fromEntries(shiftCounts.map((name) => [name, number()]))));
const shift = object({
  startedAt: number(),
  endedAt: optional(number()),
  seenAt: number(),
  reportDueAt: optional(number()),
  counts,
  failed: record(picklist(Object.keys(errorMessages) as SoftphoneErrorCode[]), number()),
  lowestMos: optional(number()),
  outages: array(object({ from: number(), until: optional(number()) })),
});
const schema = object({ shift: optional(shift), past: array(shift) });

/** What a page before this one has kept. Undefined when there is nothing, or it can't be read. */
export function readShifts(kept: string | undefined): KeptShifts | undefined {
  if (kept === undefined) return undefined;
  try {
    const read = safeParse(schema, JSON.parse(kept));
    if (!read.success) return undefined;
    const bounded = (one: KeptShifts["past"][number]): KeptShifts["past"][number] => ({ ...one, outages: one.outages.slice(-mostOutages) });
    return { shift: read.output.shift && bounded(read.output.shift), past: read.output.past.slice(-mostPastShifts).map(bounded) };
  } catch {
    return undefined;
  }
}
