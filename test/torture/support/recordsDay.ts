import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { unsavedRecordsSelector } from "../../../SoftphoneControl/state/selectors/unsavedRecordsSelectors";
import { textIn } from "../../../workspace/src/dataverse/row";
import { sampleId, userId } from "../../../workspace/src/samples/ids";
import { createFakeClock } from "../../support/fakeClock";
import { createRecordsBrowser } from "../../support/recordsBrowser";
import { createChance } from "./chance";
import { createEncryptedKeeps } from "./encryptedKeeps";
import { createRoughDataverse } from "./roughDataverse";
import type { Strike, Weather } from "./roughDataverse";

export interface Roughness {
  readonly strikes?: readonly Strike[];
  readonly weather?: readonly [Weather, ...Weather[]];
  /** Pages are reloaded, crash in the middle of a write, and hand over to others. */
  readonly pages?: boolean;
  /** Another user works in the same browser for a while. */
  readonly users?: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const other = sampleId(902);
const pauses = [10, 300, 2_000, 6_000, 31_000, 120_000, 400_000] as const;

/** A day of calls, notes and trouble from one seed, and what became of it. */
export async function liveThroughDay(seed: number, { strikes = [], weather, pages = false, users = false }: Roughness, moves: number) {
  const chance = createChance(seed);
  const clock = createFakeClock();
  const rough = createRoughDataverse(clock, chance, () => here.user());
  const keeps = createEncryptedKeeps((entry) => void complaints.push(entry.message));
  const complaints: string[] = [];
  const here = createRecordsBrowser({ clock, port: rough.port, keepOf: (user, page) => keeps.of(user, page), user: userId });
  rough.strikesWith(strikes.length === 0 ? 0 : 0.35, strikes);

  /** What must stand in Dataverse in the end, by number. */
  const expected = new Map<string, { readonly notes: string; readonly user: string }>();
  const connected: string[] = [];
  const ids = ["", ""];
  const found = { untold: 0, readable: 0, extractable: 0, looked: 0, troubles: 0 };
  let pageSince = 0;

  const numberOf = (id: string): string => `+1202555${id.padStart(4, "0")}`;
  const stateOf = (id: string): string => here.phone().workItems[id as WorkItemId]?.state ?? "none";
  const wordsOf = (id: string, turn: number): string => `Promised number ${turn} to caller ${id}`;

  async function passes(ms: number): Promise<void> {
    await clock.advance(ms);
    await keeps.idle();
  }

  async function opens(user: string, gone: readonly string[] = []): Promise<void> {
    found.troubles += 1;
    await here.reload({ user, gone, awayMs: chance.between(1, 30_000) });
    await keeps.idle();
    await passes(1);
    pageSince = clock.now();
  }

  async function calls(turn: number): Promise<void> {
    const nth = chance.between(0, 1);
    const id = ids[nth] ?? "";
    const state = stateOf(id);
    const writes = (): void => {
      here.notes(id, wordsOf(id, turn));
      expected.set(numberOf(id), { notes: wordsOf(id, turn), user: here.user() });
    };
    if (state === "none") {
      ids[nth] = String(turn);
      here.rings(String(turn), numberOf(String(turn)));
    } else if (state === "Offered") {
      here.connects(id);
      connected.push(numberOf(id));
      expected.set(numberOf(id), { notes: "", user: here.user() });
    } else {
      chance.of<() => void>([writes, writes, writes, () => { here.isCustomers(id); }, () => { here.wrapsUp(id); }, () => { here.ends(id); }])();
    }
    // What is done within the milliseconds that the disk takes is the page's own, and goes with it.
    await passes(5);
  }

  async function pageTrouble(): Promise<void> {
    const kind = chance.of(["reload", "crash", "gone", "handOver"]);
    if (kind === "handOver") {
      found.troubles += 1;
      here.handOver();
      pageSince = clock.now();
    } else if (kind === "gone") {
      await passes(5);
      await opens(here.user(), ids);
    } else {
      // What was done a moment ago is not kept yet, or on its way to Dataverse.
      if (kind === "crash") await clock.advance(chance.between(0, 500));
      await opens(here.user());
    }
  }

  async function changesUser(user: string): Promise<void> {
    for (const id of ids) if (stateOf(id) !== "none") here.ends(id);
    await passes(5);
    await opens(user);
  }

  /** Nothing of what waits can be read in the store, nor can its key be taken away; and the agent knows of it. */
  function look(): void {
    for (const { key, data } of keeps.rows()) {
      found.looked += 1;
      if (key.extractable) found.extractable += 1;
      if (/12025|555\d{4}|Promised|caller|Maria/.test(Buffer.from(data).toString("latin1"))) found.readable += 1;
    }
    const isOld = ({ changedAt }: { readonly changedAt: number }): boolean => changedAt < clock.now() - 3 * minute;
    const waits = here.unsaved().some((record) => record.isOver && isOld(record) && JSON.stringify(record.written) !== JSON.stringify(record.draft));
    if (waits && rough.roughMs() > 3 * minute && clock.now() - pageSince > 3 * minute && unsavedRecordsSelector(here.state()).count === 0) found.untold += 1;
  }

  for (let turn = 1; turn <= moves; turn += 1) {
    const what = chance();
    if (what < 0.55) await calls(turn);
    else if (what < 0.8) await passes(chance.of(pauses));
    else if (what < 0.84) here.retry();
    else if (what < 0.9 && weather !== undefined && rough.roughMs() === 0) {
      rough.becomes(chance.of(weather));
      clock.after(chance.between(minute, hour), () => { rough.becomes(undefined); });
    } else if (what < 0.96 && pages) await pageTrouble();
    else if (what < 0.98 && users) await changesUser(here.user() === userId ? other : userId);
    look();
  }
  for (const id of ids) if (stateOf(id) !== "none") here.ends(id);
  await passes(hour);
  look();
  rough.becomes(undefined);
  rough.strikesWith(0, []);
  await passes(4 * hour);
  for (const user of users ? [other, userId] : []) {
    await opens(user);
    await passes(4 * hour);
  }

  const rows = rough.phoneCalls().map((row) => ({
    number: textIn(row, "phonenumber"),
    notes: textIn(row, "description").replace(/(\n\n)?Talk time: .*$/, ""),
    user: rough.ownerOf(textIn(row, "activityid")),
    isCompleted: row["statecode"] === 1,
  }));
  return {
    rows: rows.sort((one, two) => one.number.localeCompare(two.number)),
    expected: [...expected].map(([number, { notes, user }]) => ({ number, notes, user, isCompleted: true })).sort((one, two) => one.number.localeCompare(two.number)),
    connected,
    ...found,
    ...rough.book,
    complaints,
    leftInState: here.unsaved().length,
    leftInStore: keeps.rows().length,
    told: here.log.map(({ message }) => message).join("\n"),
  };
}
