import { createKeep } from "../browser/keep";
import type { KeepInputs } from "../browser/keep";
import { longestRecordsKept, longestUnwrittenMs } from "../model/records/callRecord";
import type { KeepPort } from "../ports/keepPort";

export interface Keeps {
  /** Of the phone, for the next page. */
  readonly phone: KeepPort;
  /** Of records that wait, for this user alone. */
  readonly records: KeepPort;
  /** Of what this user has set. */
  readonly preferences: KeepPort;
  /** Of how the shifts went. */
  readonly shifts: KeepPort;
  dispose(): void;
}

export interface KeepsInputs extends Pick<KeepInputs, "page" | "now" | "log" | "onFound"> {
  readonly userId: string;
  /** What was only simulated is no work: it has shifts of its own. */
  readonly isSimulated: boolean;
  /** Once another page does, nothing is kept or cleared here: what this one knows is older. */
  readonly isOwned: () => boolean;
}

const yearMs = 366 * 24 * 60 * 60 * 1_000;

/** What the page that owns the phone keeps in the browser. */
export function openKeeps({ userId, isSimulated, isOwned, onFound, ...inputs }: KeepsInputs): Keeps {
  const open = (more: Pick<KeepInputs, "name" | "longestKeptMs" | "longestData" | "onFound"> = {}): KeepPort => {
    const keep = createKeep({ ...inputs, ...more });
    return {
      ...keep,
      save: (data) => (isOwned() ? keep.save(data) : Promise.resolve()),
      clear: () => (isOwned() ? keep.clear() : Promise.resolve()),
    };
  };
  const phone = open({ onFound });
  const records = open({ name: `records ${userId}`, longestKeptMs: longestUnwrittenMs, longestData: longestRecordsKept });
  const preferences = open({ name: `preferences ${userId}`, longestKeptMs: yearMs });
  const shifts = open({ name: `shifts ${isSimulated ? "simulated" : "real"} ${userId}`, longestKeptMs: yearMs });
  return {
    phone,
    records,
    preferences,
    shifts,
    dispose() {
      for (const keep of [phone, records, preferences, shifts]) keep.dispose();
    },
  };
}
