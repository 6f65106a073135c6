import { createDataverse } from "../../workspace/src/dataverse/dataverse";
import { userId } from "../../workspace/src/samples/ids";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { maria, people } from "./people";

const now = "2030-01-02T03:04:05.000Z";
const phoneCall = {
  activityid: "{D4000000-0000-4000-8000-000000000001}",
  subject: "Outgoing call to Maria Alvarez",
  directioncode: true,
  statecode: 1,
  "regardingobjectid_contact@odata.bind": `/contacts(${maria})`,
  phonecall_activity_parties: [
    { "partyid_systemuser@odata.bind": `/systemusers(${userId})`, participationtypemask: 1 },
    { "partyid_contact@odata.bind": `/contacts(${maria})`, participationtypemask: 2 },
  ],
};

describe("a phone call", () => {
  it("takes the id given, once, and begins open with its parties", () => {
    const dataverse = sampleDataverse(people);
    const id = dataverse.create("phonecall", phoneCall);
    expect(id).toBe("d4000000-0000-4000-8000-000000000001");
    const stored = dataverse.retrieve("phonecall", id, "?$expand=phonecall_activity_parties($select=participationtypemask)");
    expect(stored).toMatchObject({ statecode: 0, _regardingobjectid_value: maria, phonecall_activity_parties: [{ participationtypemask: 1 }, { participationtypemask: 2 }] });
    expect(() => dataverse.create("phonecall", phoneCall)).toThrow("Cannot insert duplicate key.");
  });

  it("is given its end when it is completed, and can't be changed afterwards", () => {
    const dataverse = createDataverse({}, () => now);
    const id = dataverse.create("phonecall", { subject: "Call" });
    dataverse.update("phonecall", id, { statecode: 1, statuscode: 2 });
    expect(dataverse.retrieve("phonecall", id)).toMatchObject({ actualend: now, statecode: 1 });
    expect(() => dataverse.update("phonecall", id, { description: "More" })).toThrow(/can't be changed/);
    dataverse.update("phonecall", id, { statecode: 0, statuscode: 1 });
    dataverse.update("phonecall", id, { description: "More" });
  });
});

describe("what is written", () => {
  const dataverse = sampleDataverse(people);

  it("is refused in Dataverse's words", () => {
    const create = (row: Parameters<typeof dataverse.create>[1]) => () => dataverse.create("phonecall", row);
    expect(create({ subjekt: "Call" })).toThrow(/Invalid property 'subjekt'/);
    expect(create({ description: "x".repeat(2001) })).toThrow(/maximum allowed length of '2000'/);
    expect(create({ "regardingobjectid@odata.bind": `/contacts(${maria})` })).toThrow(/undeclared property 'regardingobjectid'/);
    expect(create({ "RegardingObjectId_contact@odata.bind": `/contacts(${maria})` })).toThrow(/undeclared property/);
    expect(create({ "regardingobjectid_contact@odata.bind": `/contacts({${maria}})` })).toThrow(/Invalid URI/);
    expect(create({ "regardingobjectid_contact@odata.bind": "/accounts(5a3e1c00-0000-4000-8000-000000000101)" })).toThrow(/can't be given/);
    expect(create({ "regardingobjectid_contact@odata.bind": "/contacts(5a3e1c00-0000-4000-8000-000000000777)" })).toThrow(/Does Not Exist/);
  });

  it("is changed and deleted, and told", () => {
    const told = jest.fn();
    const stop = dataverse.subscribe(told);
    dataverse.update("contact", `{${maria.toUpperCase()}}`, { lastname: "Alvarez-Ruiz" });
    expect(dataverse.retrieve("contact", maria)["fullname"]).toBe("Maria Alvarez-Ruiz");
    dataverse.delete("contact", maria);
    expect(() => dataverse.retrieve("contact", maria)).toThrow(/Does Not Exist/);
    expect(told).toHaveBeenCalledTimes(2);
    stop();
  });
});
