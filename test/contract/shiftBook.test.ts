import { understandShiftBook } from "../../SoftphoneControl/app/readShiftBook";
import { createShiftBook } from "../../SoftphoneControl/browser/shiftBook";
import type { PastCall } from "../../SoftphoneControl/model/past/pastCall";
import { longestInBookMs } from "../../SoftphoneControl/model/past/shiftBook";
import type { ShiftBookPort } from "../../SoftphoneControl/ports/shiftBookPort";
import { anna, nineThirty } from "../support/builders";
import { createFakeIndexedDB } from "../support/fakeIndexedDB";
import { pastCall, span } from "../support/pastCalls";

const calls = (count: number, from = nineThirty) => Array.from({ length: count }, (_, index) => pastCall({ at: from + index * 1_000 }));
const keysOf = async (book: ShiftBookPort, since = 0) => (await book.read(since)).calls.map(({ key }) => key);

function browser() {
  const indexedDB = createFakeIndexedDB();
  const written: string[] = [];
  let owner = "robin";
  let now = nineThirty;
  return {
    ...indexedDB,
    written,
    opens: (most?: number) => createShiftBook({ most, page: indexedDB.page(), now: () => now, log: { write: ({ message }) => void written.push(message) }, owner: () => owner, understand: understandShiftBook }),
    signsIn: (who: string) => void (owner = who),
    later: (ms: number) => void (now += ms),
  };
}

describe("the shift book", () => {
  it("has, on the next page, what was written on the one before, the oldest first", async () => {
    const { opens } = browser();
    const [first, second] = [pastCall(), pastCall({ at: nineThirty + 60_000, record: { id: "1", name: anna.name, recordType: "contact" } })];
    const ready = span("Ready", nineThirty, nineThirty + 5_000);
    await opens().append({ calls: [first, second], spans: [ready] });
    expect(await opens().read(0)).toEqual({ calls: [first, second], spans: [ready] });
  });

  it("takes nothing twice, whoever writes it, and however often", async () => {
    const { opens } = browser();
    const [one, other] = [opens(), opens()];
    await Promise.all([one.append({ calls: calls(3) }), other.append({ calls: calls(4) })]);
    await opens().append({ calls: calls(4), spans: [] });
    expect((await keysOf(one)).sort()).toEqual(calls(4).map(({ key }) => key).sort());
  });

  it("loses nothing when two pages write at once", async () => {
    const { opens } = browser();
    const pages = [opens(), opens(), opens()];
    await Promise.all(pages.flatMap((page, turn) => calls(30).filter((_, index) => index % 3 === turn).map((call) => page.append({ calls: [call] }))));
    expect(await keysOf(opens())).toHaveLength(30);
  });

  it("reads no more than what was asked for, and one chunk at the most", async () => {
    const { opens } = browser();
    const book = opens();
    await book.append({ calls: calls(1_000) });
    const late = nineThirty + 999_000 + 150_000;
    expect((await keysOf(book, late)).length).toBeLessThanOrEqual(250);
    expect(await keysOf(book, nineThirty)).toHaveLength(1_000);
  });

  it("opens no more chunks than the newest that are wanted take", async () => {
    const { opens } = browser();
    const book = opens();
    await book.append({ calls: calls(1_000) });
    const newest = calls(1_000).slice(-300).map(({ key }) => key);
    const found = (await book.read(0, 300)).calls.map(({ key }) => key);
    expect(found.slice(-300)).toEqual(newest);
    expect(found).toHaveLength(500);
  });

  it("opens nothing of a kind that is not wanted", async () => {
    const { opens } = browser();
    const book = opens();
    await book.append({ calls: calls(2), spans: [span("Ready", nineThirty, nineThirty + 5_000)] });
    expect([await book.read(0, undefined, ["calls"]), await book.read(0, undefined, ["spans"])]).toEqual([
      { calls: calls(2), spans: [] },
      { calls: [], spans: [span("Ready", nineThirty, nineThirty + 5_000)] },
    ]);
  });

  it("finds the newest that fit, however old they are, by name, queue and number", async () => {
    const { opens } = browser();
    const book = opens();
    const [first, second, ...others] = calls(1_000);
    const old = [{ ...first, name: "Zoë Åberg", address: "+4930123456" } as PastCall, { ...second, name: "Zoe Berg", queueName: "Night\nshift" } as PastCall];
    await book.append({ calls: [...old, ...others] });
    const found = async (typed: string, most = 50): Promise<readonly string[]> => (await book.find(typed, most)).map(({ name }) => name);
    expect(await found("zoe")).toEqual(["Zoë Åberg", "Zoe Berg"]);
    expect(await found("ABERG")).toEqual(["Zoë Åberg"]);
    expect(await found("(030) 123 456")).toEqual(["Zoë Åberg"]);
    expect(await found("night shift")).toEqual(["Zoe Berg"]);
    expect(await found("nobody")).toEqual([]);
    expect(await book.find("anna", 300)).toEqual(calls(1_000).slice(500));
  });

  it("finds what another page has written, and nothing of another user, nor what was cleared", async () => {
    const { opens, signsIn } = browser();
    const [one, other] = [opens(), opens()];
    await one.append({ calls: calls(250) });
    expect(await other.find("anna", 10)).toHaveLength(250);
    signsIn("dana");
    expect(await other.find("anna", 10)).toEqual([]);
    signsIn("robin");
    await one.clear();
    await one.append({ calls: calls(1) });
    expect(await other.find("anna", 10)).toEqual([]);
  });

  it("goes on reading only when what is looked for meanwhile has been found", async () => {
    const { opens, ranges } = browser();
    const book = opens();
    await book.append({ calls: calls(10_000) });
    const reading = book.read(0);
    while (ranges() === 0) await new Promise(setImmediate);
    const before = ranges();
    await book.find("anna", 1);
    expect(ranges() - before).toBeLessThanOrEqual(1);
    expect((await reading).calls).toHaveLength(10_000);
  });

  it("forgets what its user has cleared, in every page, and goes on from there; another user's stays", async () => {
    const { opens, signsIn } = browser();
    const [one, other] = [opens(), opens()];
    await one.append({ calls: calls(600), spans: [span("Ready", nineThirty, nineThirty + 5_000)] });
    signsIn("dana");
    await one.append({ calls: calls(2) });
    signsIn("robin");
    await one.clear();
    expect(await other.read(0)).toEqual({ calls: [], spans: [] });
    await Promise.all([one.append({ calls: calls(3) }), other.append({ calls: calls(3) })]);
    expect(await keysOf(opens())).toHaveLength(3);
    signsIn("dana");
    expect(await keysOf(opens())).toHaveLength(2);
  });

  it("writes one chunk for one call more", async () => {
    const { opens, writes } = browser();
    const book = opens();
    await book.append({ calls: calls(1_000) });
    const before = writes();
    await book.append({ calls: calls(1, nineThirty + 5_000_000) });
    expect(writes() - before).toBe(1);
  });

  it("is bounded: the oldest go", async () => {
    const { opens } = browser();
    const book = opens(1_000);
    await book.append({ calls: calls(1_600) });
    const keys = await keysOf(book);
    expect(keys.length).toBeLessThanOrEqual(1_000);
    expect(keys.length).toBeGreaterThan(700);
    expect(keys[keys.length - 1]).toBe(calls(1_600).pop()?.key);
  });

  it("forgets what is older than 400 days", async () => {
    const { opens, later, kept } = browser();
    const book = opens();
    await book.append({ calls: calls(250) });
    later(longestInBookMs + 3_600_000);
    const today = calls(1, nineThirty + longestInBookMs + 3_600_000);
    await book.append({ calls: today });
    expect(await keysOf(book)).toEqual(today.map(({ key }) => key));
    expect([await book.find("anna", 10), kept("open-softphone-book", "chunks")]).toEqual([[], [expect.objectContaining({ count: 1 })]]);
  });

  it("is each agent's own", async () => {
    const { opens, signsIn } = browser();
    const book = opens();
    await book.append({ calls: calls(2) });
    signsIn("nina");
    expect(await keysOf(book)).toEqual([]);
    await book.append({ calls: calls(1) });
    expect(await keysOf(book)).toHaveLength(1);
  });

  it("is not readable where it lies, and its key can't be taken out", async () => {
    const { opens, kept } = browser();
    await opens().append({ calls: calls(251) });
    const chunks = kept("open-softphone-book", "chunks") as { data: ArrayBuffer }[];
    // Two of calls, and the lines by which those of the first are found.
    expect(chunks).toHaveLength(3);
    for (const { data } of chunks) expect(Buffer.from(data).toString("latin1")).not.toMatch(/anna|0142|support/i);
    for (const key of kept("open-softphone-book", "keys") as CryptoKey[]) expect([key.extractable, key.algorithm.name]).toEqual([false, "AES-GCM"]);
  });

  it("leaves out what it can't understand, and keeps the rest", async () => {
    const { opens } = browser();
    const odd = { ...pastCall({ at: nineThirty + 1 }), outcome: "vanished" as never };
    await opens().append({ calls: [pastCall(), odd] });
    expect(await keysOf(opens())).toEqual([pastCall().key]);
  });

  it("says that it can't be opened to whoever reads, and harms nobody who writes", async () => {
    const { opens, refuse, written } = browser();
    refuse();
    const book = opens();
    await book.append({ calls: calls(1) });
    await expect(book.read(0)).rejects.toThrow();
    expect(written).toHaveLength(1);
    expect(written[0]).not.toMatch(/Anna|0142/);
  });
});
