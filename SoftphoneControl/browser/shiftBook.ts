import type { EpochMs } from "../model/ids";
import type { LogPort } from "../ports/logPort";
import { callSearch, searchLineOf } from "../model/search/callSearch";
import { longestInBookMs, mostPastCalls } from "../model/past/shiftBook";
import type { ShiftBook } from "../model/past/shiftBook";
import type { ShiftBookPort } from "../ports/shiftBookPort";
import { openShiftBookDatabase } from "./shiftBookDatabase";
import type { ShiftBookDatabase } from "./shiftBookDatabase";
import { createShelf } from "./shiftBookShelf";

export interface ShiftBookInputs {
  readonly page: Window & typeof globalThis;
  readonly now: () => EpochMs;
  readonly log: LogPort;
  /** Whose book: asked each time, as it may be known late. */
  readonly owner: () => string;
  /** Calls. */
  readonly most?: number | undefined;
  /** Those entries that make sense. */
  readonly understand: { readonly [Kind in keyof ShiftBook]: (entries: readonly unknown[]) => ShiftBook[Kind] };
}

/** States for each call: a few of the agent's own choice, and one for each step of the call. */
const mostSpans = 4;
const bothKinds: readonly (keyof ShiftBook)[] = ["calls", "spans"];

/** IndexedDB, encrypted with a key that can't be taken out of this browser. Opened when it is first needed. */
export function createShiftBook({ page, now, log, owner, most = mostPastCalls, understand }: ShiftBookInputs): ShiftBookPort {
  let opened: Promise<ShiftBookDatabase> | undefined;
  /** One write after the other. */
  let last: Promise<void> = Promise.resolve();

  const database = (): Promise<ShiftBookDatabase> => {
    opened ??= openShiftBookDatabase(page);
    return opened;
  };
  const shelf = { page, database, oldest: () => now() - longestInBookMs, owner };
  const calls = createShelf({ ...shelf, kind: "calls", most, understand: understand.calls, lineOf: searchLineOf });
  const spans = createShelf({ ...shelf, kind: "spans", most: mostSpans * most, understand: understand.spans });

  function inTurn(failure: string, work: () => Promise<void>): Promise<void> {
    last = last.then(work).catch((error: unknown) => {
      log.write({ level: "warning", source: "book", message: `${failure}: ${error instanceof Error ? error.name : "unknown"}` });
    });
    return last;
  }

  return {
    async read(since, fewest, kinds = bothKinds) {
      await last;
      const [pastCalls, pastSpans] = await Promise.all([
        kinds.includes("calls") ? calls.read(since, fewest) : [],
        kinds.includes("spans") ? spans.read(since, fewest) : [],
      ]);
      return { calls: pastCalls, spans: pastSpans };
    },
    async find(typed, fewest) {
      await last;
      return calls.find(callSearch(typed), fewest);
    },
    append: (entries) =>
      inTurn("What is over could not be kept", async () => {
        await calls.append(entries.calls ?? []);
        await spans.append(entries.spans ?? []);
      }),
    clear: () =>
      inTurn("What is over could not be forgotten", async () => {
        await calls.clear();
        await spans.clear();
      }),
    dispose() {
      void last.then(async () => { (await opened)?.close(); }).catch(() => undefined);
    },
  };
}
