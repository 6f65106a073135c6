import { createShiftBook } from "../browser/shiftBook";
import type { Configuration } from "../model/settings/configuration";
import type { ClockPort } from "../ports/clockPort";
import type { LogPort } from "../ports/logPort";
import type { ShiftBookPort } from "../ports/shiftBookPort";
import { understandShiftBook } from "./readShiftBook";

export interface OpenShiftBookInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: Pick<ClockPort, "now">;
  readonly log: LogPort;
  readonly backend: () => Configuration["backend"];
  /** Empty where there is none. */
  readonly userId: () => string;
}

/** The book of the user at this page. What was only simulated is no work: it has a book of its own. */
export function openShiftBook({ page, clock, log, backend, userId }: OpenShiftBookInputs): ShiftBookPort {
  return createShiftBook({ page, now: () => clock.now(), log, owner: () => `${backend() === "local" ? "simulated" : "real"} ${userId()}`, understand: understandShiftBook });
}
