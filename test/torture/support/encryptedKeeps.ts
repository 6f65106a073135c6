import { createKeep } from "../../../SoftphoneControl/browser/keep";
import { longestRecordsKept, longestUnwrittenMs } from "../../../SoftphoneControl/model/records/callRecord";
import type { LogEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import type { ClockPort } from "../../../SoftphoneControl/ports/clockPort";
import type { KeepPort } from "../../../SoftphoneControl/ports/keepPort";
import { createFakeIndexedDB } from "../../support/fakeIndexedDB";

/** From asking to keep until it is kept: what a page that goes sooner takes with it. */
const diskMs = 3;

/** The real keep with real encryption, of one browser. */
export function createEncryptedKeeps(log: (entry: LogEntry) => void) {
  const storage = createFakeIndexedDB();
  const busy = new Set<Promise<unknown>>();

  function follow<Result>(work: Promise<Result>): Promise<Result> {
    const ends = work.finally(() => busy.delete(ends));
    busy.add(ends);
    return ends;
  }

  return {
    of(user: string, page: ClockPort): KeepPort {
      const keep = createKeep({ page: storage.page(), now: () => page.now(), log: { write: log }, name: `records ${user}`, longestKeptMs: longestUnwrittenMs, longestData: longestRecordsKept });
      const onDisk = (work: () => Promise<void>): Promise<void> => new Promise((resolve) => void page.after(diskMs, () => void follow(work()).then(resolve)));
      return { load: () => follow(keep.load()), save: (data) => onDisk(() => keep.save(data)), clear: () => onDisk(() => keep.clear()), dispose: () => { keep.dispose(); } };
    },
    /** Until nothing is read, written or encrypted. */
    async idle(): Promise<void> {
      while (busy.size > 0) await Promise.all(busy);
    },
    rows: () => storage.kept("open-softphone", "resume") as readonly { readonly key: CryptoKey; readonly data: ArrayBuffer }[],
  };
}
