import { createCallRecords } from "../../../SoftphoneControl/dynamics/dataverse/callRecords";
import type { CallDraft, CallRecord } from "../../../SoftphoneControl/model/records/callRecord";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { uuid5 } from "../../../SoftphoneControl/shared/uuid5";
import { textIn } from "../../../workspace/src/dataverse/row";
import { sampleId, userId } from "../../../workspace/src/samples/ids";
import { callRecordTexts } from "../../support/callRecordTexts";
import { dataverseOfSamples } from "../../support/dataverseOfSamples";
import { createFakeClock } from "../../support/fakeClock";
import { quickSubtle } from "../../support/quickSubtle";
import { maria as mariasId } from "../../workspace/people";

const maria = { id: `{${mariasId.toUpperCase()}}`, name: "Maria Alvarez", recordType: "contact" };
const mariasCase = { id: sampleId(301), name: "Invoice 4711 was paid twice", recordType: "incident" };
const tenOClock = Date.UTC(2026, 2, 3, 10);

const talking: CallDraft = {
  direction: "Incoming",
  address: "+12025550143",
  name: "Maria Alvarez",
  customer: maria,
  regarding: maria,
  notes: "",
  reason: "",
  createdAt: tenOClock - 8_000,
  connectedAt: tenOClock,
};
const over: CallDraft = { ...talking, notes: "Wants her money back", reason: "Solved", endedAt: tenOClock + 250_000 };

function recordOf(draft: CallDraft, changes: Partial<CallRecord> = {}): CallRecord {
  return {
    key: "one call",
    workItemId: "call-1" as WorkItemId,
    draft,
    isOver: draft.endedAt !== undefined,
    revision: 1,
    changedAt: tenOClock,
    phase: "due",
    attempts: 0,
    ...changes,
  };
}

function bench() {
  const clock = createFakeClock();
  const log = jest.fn();
  const world = dataverseOfSamples(clock);
  const records = createCallRecords({ dataverse: world.port, subtle: quickSubtle, userId: `{${userId}}`, texts: () => callRecordTexts, log: { write: log } });
  async function write(record: CallRecord, settings: { readonly complete?: boolean; readonly transferOwnerColumn?: string } = {}) {
    let outcome: unknown;
    records.write(record, { when: "connected", complete: true, transferOwnerColumn: "", ...settings }, () => undefined).then(
      (id) => void (outcome = id),
      (fault: unknown) => void (outcome = fault),
    );
    await clock.advance(120_000);
    return outcome;
  }
  return { ...world, write, log };
}

const asWritten = (calls: readonly object[]) => JSON.parse(JSON.stringify(calls)) as Record<string, unknown>[];
const mayBe = (call: Record<string, unknown> | undefined, masks: readonly number[]) =>
  expect((call?.["phonecall_activity_parties"] as { participationtypemask: number }[]).map((party) => party.participationtypemask)).toEqual(masks);

describe("the activity of a call", () => {
  it("is open while they talk, with both as parties, regarding the customer", async () => {
    const { write, phoneCalls } = bench();
    const id = await write(recordOf(talking));
    const [call, ...others] = asWritten(phoneCalls());
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      activityid: id,
      subject: "Call from Maria Alvarez",
      phonenumber: "+12025550143",
      directioncode: false,
      actualstart: "2026-03-03T10:00:00Z",
      _regardingobjectid_value: mariasId,
      statecode: 0,
      phonecall_activity_parties: [{ _partyid_value: userId }, { _partyid_value: mariasId }],
    });
    mayBe(call, [2, 1]);
    expect(call).not.toHaveProperty("actualend");
  });

  it("is given its end, then completed as received", async () => {
    const { write, phoneCalls, asked } = bench();
    const id = await write(recordOf(talking));
    await write(recordOf(over, { written: talking, activityId: String(id) }));
    expect(phoneCalls()).toMatchObject([
      {
        description: "Wants her money back\n\nTalk time: 4 min 10 s",
        category: "Solved",
        actualend: "2026-03-03T10:04:10Z",
        actualdurationminutes: 5,
        statecode: 1,
        statuscode: 4,
      },
    ]);
    expect(asked.slice(1)).toEqual([
      { method: "update", row: { description: expect.any(String) as string, category: "Solved", actualend: expect.any(String) as string, actualdurationminutes: 5 } },
      { method: "update", row: { statecode: 1, statuscode: 4 } },
    ]);
  });

  it("of an outgoing call has the agent as sender, and was made", async () => {
    const { write, phoneCalls } = bench();
    await write(recordOf({ ...over, direction: "Outgoing" }));
    const [call] = asWritten(phoneCalls());
    expect(call).toMatchObject({ subject: "Call to Maria Alvarez", directioncode: true, statecode: 1, statuscode: 2 });
    mayBe(call, [1, 2]);
  });

  it.each([
    ["Incoming", "Missed call from Maria Alvarez"],
    ["Outgoing", "Unanswered call to Maria Alvarez"],
  ] as const)("of an %s call that nobody answered is canceled", async (direction, subject) => {
    const { write, phoneCalls } = bench();
    await write(recordOf({ ...over, direction, connectedAt: undefined }));
    expect(phoneCalls()).toMatchObject([{ subject, description: "Wants her money back", actualstart: "2026-03-03T09:59:52Z", actualdurationminutes: 0, statecode: 2, statuscode: 3 }]);
  });

  it("stays open where the admin wants that", async () => {
    const { write, phoneCalls } = bench();
    await write(recordOf(over), { complete: false });
    expect(phoneCalls()).toMatchObject([{ statecode: 0, actualdurationminutes: 5 }]);
  });

  it("of somebody unknown names the agent alone", async () => {
    const { write, phoneCalls } = bench();
    await write(recordOf({ ...talking, address: "", name: "", customer: undefined, regarding: undefined }));
    const [call] = asWritten(phoneCalls());
    expect(call).toMatchObject({ subject: "Call from Number withheld", phonenumber: null });
    mayBe(call, [2]);
  });

  it("moves to the case when there is one, and takes new parties along", async () => {
    const { write, phoneCalls, asked } = bench();
    const before = { ...talking, customer: undefined, regarding: undefined };
    const id = String(await write(recordOf(before)));
    await write(recordOf(talking, { written: before, activityId: id }));
    expect(asked[1]?.row).toMatchObject({ phonecall_activity_parties: [{ participationtypemask: 2 }, { "partyid_contact@odata.bind": `/contacts(${mariasId})`, participationtypemask: 1 }] });
    await write(recordOf({ ...talking, regarding: mariasCase }, { written: talking, activityId: id }));
    expect(asked[2]?.row).toEqual({ "regardingobjectid_incident_phonecall@odata.bind": `/incidents(${mariasCase.id})` });
    expect(phoneCalls()).toMatchObject([{ _regardingobjectid_value: mariasCase.id }]);
    await write(recordOf({ ...talking, regarding: undefined }, { written: talking, activityId: id }));
    expect(phoneCalls()).toMatchObject([{ _regardingobjectid_value: null }]);
  });

  it("fits the columns, whatever the agent typed", async () => {
    const { write, phoneCalls } = bench();
    await write(recordOf({ ...over, name: "N".repeat(300), reason: "R".repeat(300), notes: "😀".repeat(1_000) }));
    const description = textIn(phoneCalls()[0] ?? {}, "description");
    expect(description).toHaveLength(2_000 - 1);
    expect(description).toMatch(/^😀+\n\nTalk time: 4 min 10 s$/u);
  });
});

describe("written again", () => {
  it("by a page that does not know it was written, there is still one", async () => {
    const { write, phoneCalls } = bench();
    const id = await write(recordOf(talking));
    expect(await write(recordOf(over))).toBe(id);
    expect(phoneCalls()).toMatchObject([{ description: expect.stringMatching(/^Wants/) as string, statecode: 1 }]);
    expect(await write(recordOf(over))).toBe(id);
    expect(phoneCalls()).toHaveLength(1);
  });

  it("after the answer to its completion was lost, it is done", async () => {
    const { write, phoneCalls, fates } = bench();
    const id = String(await write(recordOf(talking)));
    fates.push("done", "unanswered");
    expect(await write(recordOf(over, { written: talking, activityId: id }))).toMatchObject({ code: "offline" });
    expect(await write(recordOf(over, { written: talking, activityId: id }))).toBe(id);
    expect(phoneCalls()).toHaveLength(1);
  });

  it("it leaves alone what somebody has completed or deleted by hand", async () => {
    const { write, phoneCalls, dataverse } = bench();
    const id = String(await write(recordOf(talking)));
    dataverse.update("phonecall", id, { statecode: 1, statuscode: 4 });
    expect(await write(recordOf(over, { written: talking, activityId: id }))).toBe(id);
    dataverse.delete("phonecall", id);
    expect(await write(recordOf(over, { written: talking, activityId: id }))).toBe(id);
    expect(phoneCalls()).toEqual([]);
  });

  it("it is not taken for done when Dataverse refuses an open one", async () => {
    const { write, fates } = bench();
    const id = String(await write(recordOf(talking)));
    fates.push("forbidden");
    expect(await write(recordOf(over, { written: talking, activityId: id }))).toMatchObject({ code: "forbidden" });
  });
});

describe("a link that leads nowhere", () => {
  const gone = { id: sampleId(777), name: "Somebody", recordType: "contact" };

  it("does not cost the record", async () => {
    const { write, phoneCalls, log } = bench();
    await write(recordOf({ ...over, customer: gone, regarding: gone }));
    expect(phoneCalls()).toMatchObject([{ statecode: 1, phonecall_activity_parties: [{ _partyid_value: userId }] }]);
    expect(log).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(log.mock.calls)).not.toContain("Somebody");
  });

  it("does not cost a change either", async () => {
    const { write, phoneCalls } = bench();
    const id = String(await write(recordOf(talking)));
    await write(recordOf({ ...over, customer: gone, regarding: gone }, { written: talking, activityId: id }));
    expect(phoneCalls()).toMatchObject([{ description: expect.stringMatching(/^Wants/) as string, statecode: 1 }]);
  });

  it.each([{ ...gone, id: "1) or (1" }, { ...gone, recordType: "osp_thing" }, { ...gone, recordType: "constructor" }])("is not even tried: $id $recordType", async (odd) => {
    const { write, asked } = bench();
    await write(recordOf({ ...talking, customer: odd, regarding: odd }));
    expect(JSON.stringify(asked)).not.toMatch(/contacts\(|thing|constructor/);
  });
});

describe("a transferred call", () => {
  const transferred: CallDraft = { ...over, transferredTo: "1002" };
  const column = { transferOwnerColumn: "mobilephone" };
  const dana = sampleId(902);

  it("goes to the colleague with this number, and is completed with it", async () => {
    const { write, phoneCalls, dataverse, asked } = bench();
    dataverse.update("systemuser", dana, { mobilephone: "1002" });
    await write(recordOf(transferred), column);
    expect(phoneCalls()).toMatchObject([{ _ownerid_value: dana, statecode: 1 }]);
    expect(asked.at(-1)?.row).toEqual({ statecode: 1, statuscode: 4, "ownerid@odata.bind": `/systemusers(${dana})` });
  });

  it.each([
    ["nobody has the number", []],
    ["two have it", [dana, userId]],
  ] as const)("stays when %s", async (_, owners) => {
    const { write, phoneCalls, dataverse } = bench();
    for (const id of owners) dataverse.update("systemuser", id, { mobilephone: "1002" });
    await write(recordOf(transferred), column);
    expect(phoneCalls()).toMatchObject([{ statecode: 1, _ownerid_value: userId }]);
  });

  it("stays when the column does not exist, or the agent may not give it away", async () => {
    const { write, phoneCalls, dataverse, fates } = bench();
    await write(recordOf(transferred), { transferOwnerColumn: "new_extension" });
    dataverse.update("systemuser", dana, { mobilephone: "1002" });
    fates.push("done", "done", "forbidden");
    await write(recordOf(transferred, { key: "another call" }), column);
    expect(phoneCalls()).toMatchObject([{ statecode: 1, _ownerid_value: userId }, { statecode: 1, _ownerid_value: userId }]);
  });
});

it("a name has one UUID, that of RFC 9562", async () => {
  expect(await uuid5(crypto.subtle, "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});
