import { createDataverse } from "../../workspace/src/dataverse/dataverse";
import { textIn } from "../../workspace/src/dataverse/row";
import { sampleId, userId } from "../../workspace/src/samples/ids";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { maria, people } from "./people";

const now = "2030-01-02T03:04:05Z";
const dana = sampleId(902);
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
    const dataverse = createDataverse({}, { now: () => new Date("2030-01-02T03:04:05.678Z") });
    const id = dataverse.create("phonecall", { subject: "Call" });
    dataverse.update("phonecall", id, { statecode: 1, statuscode: 2 });
    expect(dataverse.retrieve("phonecall", id)).toMatchObject({ actualend: now, statecode: 1 });
    expect(() => dataverse.update("phonecall", id, { description: "More" })).toThrow(/can't be changed/);
    dataverse.update("phonecall", id, { statecode: 0, statuscode: 1 });
    dataverse.update("phonecall", id, { description: "More" });
  });

  it("has a reason that fits its state, given or not", () => {
    const dataverse = createDataverse({});
    const completed = dataverse.create("phonecall", { subject: "Call" });
    const update = (changes: Parameters<typeof dataverse.create>[1]) => () => dataverse.update("phonecall", completed, changes);
    expect(update({ statecode: 1, statuscode: 3 })).toThrow(/3 is not a valid status code for state code 1/);
    expect(update({ statuscode: 2 })).toThrow(/2 is not a valid status code for state code 0/);
    expect(update({ statecode: 7 })).toThrow(/not a valid status code/);
    update({ statecode: 1 })();
    expect(dataverse.retrieve("phonecall", completed)).toMatchObject({ statecode: 1, statuscode: 2 });
    // Whoever got no answer asks again: nothing changes by that.
    update({ statecode: 1, statuscode: 2, subject: "Call" })();
    const canceled = dataverse.create("phonecall", { subject: "Other call" });
    dataverse.update("phonecall", canceled, { statecode: 2 });
    expect(() => dataverse.update("phonecall", canceled, { subject: "Changed" })).toThrow(/is closed/);
  });

  it("belongs to the agent, and can be given to a colleague even when it is completed", () => {
    const dataverse = sampleDataverse(people);
    const id = dataverse.create("phonecall", phoneCall);
    expect(dataverse.retrieve("phonecall", id)).toMatchObject({ _ownerid_value: userId });
    dataverse.update("phonecall", id, { statecode: 1 });
    dataverse.update("phonecall", id, { "ownerid@odata.bind": `/systemusers(${dana})` });
    expect(dataverse.retrieve("phonecall", id, "?$expand=ownerid($select=fullname)")).toMatchObject({ _ownerid_value: dana, ownerid: { fullname: "Dana Keller" } });
    dataverse.update("phonecall", id, { "ownerid_phonecall@odata.bind": `/systemusers(${userId})` });
    expect(dataverse.retrieve("phonecall", id)).toMatchObject({ _ownerid_value: userId });
    expect(() => dataverse.update("phonecall", id, { "ownerid@odata.bind": `/contacts(${maria})` })).toThrow(/can't be given/);
  });

  it("may be regarding a case, by either name", () => {
    const dataverse = sampleDataverse(people);
    const [incident] = dataverse.retrieveMultiple("incident", "?$top=1");
    const address = `/incidents(${textIn(incident ?? {}, "incidentid")})`;
    for (const name of ["regardingobjectid_incident@odata.bind", "regardingobjectid_incident_phonecall@odata.bind"]) {
      const id = dataverse.create("phonecall", { subject: "About the case", [name]: address });
      expect(dataverse.retrieve("phonecall", id, "?$select=_regardingobjectid_value")).toMatchObject({
        "_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "incident",
        "_regardingobjectid_value@OData.Community.Display.V1.FormattedValue": "Invoice 4711 was paid twice",
      });
    }
  });

  it("has its parties exchanged as a whole, or not at all", () => {
    const dataverse = sampleDataverse(people);
    const id = dataverse.create("phonecall", phoneCall);
    const partiesNow = () => dataverse.retrieveMultiple("activityparty", `?$filter=_activityid_value eq ${id}`).map((party) => party["_partyid_value"]);
    expect(partiesNow()).toEqual([userId, maria]);
    const other = { "partyid_account@odata.bind": `/accounts(${sampleId(101)})`, participationtypemask: 2 };
    expect(() => dataverse.update("phonecall", id, { phonecall_activity_parties: [other, { participationtypemask: 99 }] })).toThrow(/outside the valid range/);
    expect(partiesNow()).toEqual([userId, maria]);
    dataverse.update("phonecall", id, { phonecall_activity_parties: [other] });
    expect(partiesNow()).toEqual([sampleId(101)]);
    expect(() => dataverse.create("activityparty", other)).toThrow(/does not support entities of type 'activityparty'/);
    dataverse.delete("phonecall", id);
    expect(partiesNow()).toEqual([]);
  });

  it("is not written at all when one of its parties is wrong", () => {
    const dataverse = sampleDataverse(people);
    const parties = [{ "partyid_contact@odata.bind": `/contacts(${sampleId(777)})`, participationtypemask: 2 }];
    expect(() => dataverse.create("phonecall", { subject: "Half a call", phonecall_activity_parties: parties })).toThrow(/Does Not Exist/);
    expect(dataverse.retrieveMultiple("phonecall", "?$filter=subject eq 'Half a call'")).toEqual([]);
  });
});

describe("what is written", () => {
  const dataverse = sampleDataverse(people);

  it("is refused in Dataverse's words", () => {
    const create = (row: Parameters<typeof dataverse.create>[1]) => () => dataverse.create("phonecall", row);
    expect(create({ subjekt: "Call" })).toThrow(/Invalid property 'subjekt'/);
    expect(create({ description: "x".repeat(2001) })).toThrow(/maximum allowed length of '2000'/);
    expect(create({ subject: "x".repeat(201) })).toThrow(/maximum allowed length of '200'/);
    expect(create({ phonenumber: 42 })).toThrow(/Cannot convert the literal '42' to the expected type 'Edm.String'/);
    expect(create({ directioncode: "true" })).toThrow(/expected type 'Edm.Boolean'/);
    expect(create({ actualstart: "yesterday" })).toThrow(/expected type 'Edm.DateTimeOffset'/);
    expect(create({ actualdurationminutes: 1.5 })).toThrow(/expected type 'Edm.Int32'/);
    expect(create({ actualdurationminutes: -1 })).toThrow(/Accepted Values: 0 to 2147483647/);
    expect(create({ activityid: "call-7" })).toThrow(/expected type 'Edm.Guid'/);
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
