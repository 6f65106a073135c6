import type { FlightRecorder } from "../effects/flight/flightRecorder";
import type { ClockPort } from "../ports/clockPort";
import type { CustomerPort } from "../ports/customerPort";
import type { RingPort } from "../ports/ringPort";
import type { Step } from "../state/step";

/** In which everybody has heard of a new call. What takes longer than all else that it sets going begins then. Milliseconds. */
const momentMs = 10;
/** Steps that are not recorded yet. */
const mostWaiting = 100;

type CallRing = Pick<RingPort, "set" | "play" | "silence">;

/** Writing a tone to the audio clock takes its time. */
export function ringInAMoment(ring: CallRing, clock: Pick<ClockPort, "after">): CallRing {
  let undo: (() => void) | undefined;
  return {
    set: (settings) => { ring.set(settings); },
    play(tone) {
      undo?.();
      undo = clock.after(momentMs, () => { ring.play(tone); });
    },
    silence() {
      undo?.();
      ring.silence();
    },
  };
}

/** So does finding out how a number may have been written down. */
export function searchInAMoment(customers: CustomerPort, clock: Pick<ClockPort, "after">): CustomerPort {
  const moment = (): Promise<void> => new Promise((resolve) => { clock.after(momentMs, resolve); });
  return {
    ...customers,
    findByAddress: (address) => moment().then(() => customers.findByAddress(address)),
    findByVariable: (where, value) => moment().then(() => customers.findByVariable(where, value)),
  };
}

/** And masking what is recorded. */
export function recordInAMoment(recorder: FlightRecorder, clock: Pick<ClockPort, "after">): Pick<FlightRecorder, "react" | "flight"> {
  let waiting: Step[] = [];
  function catchUp(): void {
    const steps = waiting;
    waiting = [];
    for (const step of steps) recorder.react(step);
  }
  return {
    react(step) {
      waiting.push(step);
      if (waiting.length === 1) clock.after(momentMs, catchUp);
      // Where timers stand still, nothing piles up.
      else if (waiting.length > mostWaiting) catchUp();
    },
    flight() {
      catchUp();
      return recorder.flight();
    },
  };
}
