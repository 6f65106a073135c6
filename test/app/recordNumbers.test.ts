import { createRecordNumbers } from "../../SoftphoneControl/app/recordNumbers";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { DataverseFault } from "../../SoftphoneControl/ports/dataversePort";
import type { DataversePort, DataverseRow } from "../../SoftphoneControl/ports/dataversePort";

const maria = { table: "contact", id: "c-1" };
const john = { table: "contact", id: "c-2" };
const rows: Readonly<Record<string, DataverseRow>> = {
  "c-1": { contactid: "c-1", fullname: "Maria Campbell", telephone1: "030/23125-414" },
  "c-2": { contactid: "c-2", fullname: "John Campbell", mobilephone: "+49 30 23125679" },
};

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

function bench({ isThere = (): boolean => true, isSettled = true, retrieve = (id: string): Promise<DataverseRow> => Promise.resolve(rows[id] ?? {}) } = {}) {
  const asked: string[] = [];
  const written: LogEntry[] = [];
  const waiting: (() => void)[] = [];
  let renders = 0;
  const dataverse: Pick<DataversePort, "isThere" | "retrieve"> = {
    isThere,
    retrieve(_, id) {
      asked.push(id);
      return retrieve(id);
    },
  };
  const numbers = createRecordNumbers({
    dataverse,
    log: { write: (entry) => void written.push(entry) },
    country: () => "DE",
    whenSettled: (act) => {
      if (isSettled) act();
      else waiting.push(act);
    },
    onFound: () => {
      renders += 1;
    },
  });
  const names = (...args: Parameters<typeof numbers.of>) => numbers.of(...args).map(({ label }) => label);
  const settles = (): void => { for (const act of waiting.splice(0)) act(); };
  return { asked, written, numbers, names, settles, renders: () => renders };
}

describe("a form without a number", () => {
  it("gets those of its record: asked once, however often it is drawn", async () => {
    const { asked, names, renders } = bench();
    expect(names(maria, true)).toEqual([]);
    expect(names(maria, true)).toEqual([]);
    await settle();
    expect([renders(), names(maria, true), asked]).toEqual([1, ["Maria Campbell"], ["c-1"]]);
  });

  it("gets the same list each time, so that nothing is drawn for nothing", async () => {
    const { numbers } = bench();
    numbers.of(maria, true);
    await settle();
    expect(numbers.of(maria, true)).toBe(numbers.of(maria, true));
  });

  it("gets those of the next record when that comes, and never the last one's", async () => {
    const { asked, names } = bench();
    names(maria, true);
    expect(names(john, true)).toEqual([]);
    await settle();
    expect(names(john, true)).toEqual(["John Campbell"]);
    expect(names(maria, true)).toEqual([]);
    await settle();
    expect([names(maria, true), asked]).toEqual([["Maria Campbell"], ["c-1", "c-2", "c-1"]]);
  });

  it("gets them when the agent has emptied it, and none while it has one", async () => {
    const { asked, names } = bench();
    expect([names(maria, false), asked]).toEqual([[], []]);
    names(maria, true);
    await settle();
    expect([names(maria, false), names(maria, true), asked]).toEqual([[], ["Maria Campbell"], ["c-1"]]);
  });

  it("gets those of a record it comes back to, past one with a number of its own", async () => {
    const { names } = bench();
    names(maria, true);
    await settle();
    names(john, false);
    names(maria, true);
    await settle();
    expect(names(maria, true)).toEqual(["Maria Campbell"]);
  });

  it("waits until the phone knows which country it is in", async () => {
    const { asked, names, settles } = bench({ isSettled: false });
    names(maria, true);
    await settle();
    expect(asked).toEqual([]);
    names(john, true);
    settles();
    await settle();
    expect([names(john, true), asked]).toEqual([["John Campbell"], ["c-2"]]);
  });

  it("gets none from a Dataverse that fails; the log has one line, and no text from there", async () => {
    const { asked, names, written, renders } = bench({ retrieve: () => Promise.reject(new DataverseFault("forbidden", "0x80040220")) });
    names(maria, true);
    await settle();
    expect([names(maria, true), asked, renders()]).toEqual([[], ["c-1"], 0]);
    expect(written).toEqual([{ level: "warning", source: "dataverse", message: "The numbers of this record could not be read: forbidden." }]);
  });

  it("gets none where there is no Dataverse, and asks as soon as there is", async () => {
    let isThere = false;
    const { asked, names } = bench({ isThere: () => isThere });
    expect([names(maria, true), asked]).toEqual([[], []]);
    isThere = true;
    names(maria, true);
    await settle();
    expect(names(maria, true)).toEqual(["Maria Campbell"]);
  });
});
