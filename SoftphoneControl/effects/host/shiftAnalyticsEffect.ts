import type { AnalyticsEvent } from "../../model/host/analyticsEvent";
import type { EpochMs } from "../../model/ids";
import type { Shift } from "../../model/past/shift";
import { shiftCells } from "../../model/past/shiftColumns";
import { presentShift } from "../../state/selectors/shiftSelectors";
import type { Action } from "../../state/actions";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";
import { createHostCalls } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";

export interface ShiftAnalyticsInputs extends HostCallInputs {
  /** Of this softphone. */
  readonly version: string;
}

const timeOf = (at: EpochMs): string => new Date(at).toISOString();

/** As many as Dynamics has columns for; what else is counted goes along as one text. */
const told: readonly string[] = ["missedByFault", "callsPoor", "downSeconds", "requestsFailed", "recordTriesFailed"];

/** Tells the host's analytics how a shift went when it is over, and once an hour of one that goes on. It is told in the very step that says so, and so by one page once. */
export function createShiftAnalyticsEffect({ version, ...inputs }: ShiftAnalyticsInputs): Effect {
  const { attempt } = createHostCalls(inputs);

  function tell(shift: Shift, { configuration: { analytics, backend } }: PhoneState, reason: "ended" | "goesOn", at: EpochMs): void {
    const id = `shift ${timeOf(shift.startedAt)}`;
    const cells = shiftCells(shift, { version, backend, timeOf });
    const event: AnalyticsEvent = {
      conversationId: id,
      providerSessionId: analytics.providerId || id,
      externalCorrelationId: id,
      name: "PhoneShift",
      reason,
      at,
      customData: Object.fromEntries(cells.filter(([name]) => told.includes(name)).map(([name, value]) => [name, String(value)])),
      additionalData: cells.map(([name, value]) => `${name}=${value}`).join(","),
    };
    attempt("logAnalytics", undefined, event);
  }

  return {
    runsIn: "primary",
    react({ action, before, after: { phone } }) {
      const { shift, past = [] } = phone.health ?? {};
      const was = before.phone.health;
      if (!phone.configuration.analytics.enabled || (shift === was?.shift && past === was?.past)) return;
      for (const over of endedNow(before.phone, phone, action)) tell(over, phone, "ended", over.endedAt ?? action.at);
      if (shift && action.type === "clock.due" && shift.startedAt === was?.shift?.startedAt && shift.reportDueAt !== was.shift.reportDueAt) tell(presentShift(shift, phone), phone, "goesOn", action.at);
    },
  };
}

/** Shifts that went on until now. What was over on the page before was told there. */
function endedNow({ health: was }: PhoneState, { health }: PhoneState, action: Action): readonly Shift[] {
  const open = [was?.shift?.startedAt, action.type === "health.restored" ? action.shifts.shift?.startedAt : undefined];
  return (health?.past ?? []).filter(({ startedAt }) => open.includes(startedAt) && was?.past?.some((known) => known.startedAt === startedAt) !== true);
}
