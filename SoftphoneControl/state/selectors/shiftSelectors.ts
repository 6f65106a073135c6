import { addCounts } from "../../model/past/shift";
import type { Shift } from "../../model/past/shift";
import type { PhoneState, State } from "../state";

const none: readonly Shift[] = [];

/** The shift that goes on, with what waits for Dataverse now. */
export function presentShift(shift: Shift, { callRecords }: Pick<PhoneState, "callRecords">): Shift {
  return { ...shift, counts: addCounts(shift.counts, { recordsWaiting: Object.keys(callRecords).length }) };
}

/** All that the health summary tells of, the newest last. */
export function shiftsOf({ phone }: State): readonly Shift[] {
  const { shift, past = none } = phone.health ?? {};
  return shift ? [...past, presentShift(shift, phone)] : past;
}

export function hasShiftsSelector({ phone: { health } }: State): boolean {
  return health?.shift !== undefined || (health?.past?.length ?? 0) > 0;
}
