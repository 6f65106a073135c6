import type { EpochMs, RequestId } from "../../../model/ids";
import type { ClockPort } from "../../../ports/clockPort";
import type { Timers } from "./timers";

/** A chat that the agent has asked for, and that the widget has not told of yet. */
export interface Expected {
  readonly cause: RequestId;
  readonly ctiData: Readonly<Record<string, string>>;
}

/** Whose the next chat is: the widget does not say what made it begin one. */
export interface ExpectedStart {
  /** Asked for, and neither begun nor failed. */
  readonly pending: Expected | undefined;
  expect(expected: Expected): void;
  forget(): void;
  /** An error came. Some are only warnings, and the chat is queued all the same: so long it is still known whose it is. */
  fail(expected: Expected): void;
  /** The chat has begun. @returns undefined when nobody here asked for it */
  take(signal: "startChat" | "chatQueued", at: EpochMs): Expected | undefined;
}

const beginMs = 10_000;
const queueMs = 30_000;

/** @param onSilence the widget has not said a word */
export function createExpectedStart(clock: Pick<ClockPort, "now">, { later }: Timers, onSilence: (expected: Expected) => void): ExpectedStart {
  let pending: Expected | undefined;
  let failed: (Expected & { readonly until: EpochMs }) | undefined;
  return {
    get pending() {
      return pending;
    },
    expect(expected) {
      pending = expected;
      later(beginMs, () => {
        if (pending !== expected) return;
        pending = undefined;
        onSilence(expected);
      });
    },
    forget() {
      pending = undefined;
    },
    fail(expected) {
      pending = undefined;
      failed = { ...expected, until: clock.now() + queueMs };
    },
    take(signal, at) {
      const taken = pending ?? (failed && signal === "chatQueued" && at <= failed.until ? failed : undefined);
      pending = undefined;
      failed = undefined;
      return taken;
    },
  };
}
