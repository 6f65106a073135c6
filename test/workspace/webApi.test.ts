import type { DataverseMode, DataverseMood } from "../../workspace/src/platform/dataverseModes";
import { createWebApi } from "../../workspace/src/platform/webApi";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { maria, people } from "./people";

function webApiIn(dataverse: DataverseMode, mood: Partial<DataverseMood> = {}) {
  const rows = sampleDataverse(people, '{"defaultCountry":"DE"}');
  return { rows, webApi: createWebApi(rows, () => ({ slow: false, failing: false, dataverse, ...mood })) };
}

async function rejected(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "nothing was rejected",
    (error: unknown) => error,
  );
}

describe("the door to Dataverse", () => {
  it("rejects with an object that is no Error", async () => {
    const { webApi } = webApiIn("normal");
    const error = await rejected(webApi.retrieveRecord("contact", "5a3e1c00-0000-4000-8000-000000000777"));
    expect(error).not.toBeInstanceOf(Error);
    expect(error).toMatchObject({ errorCode: 2147746327, message: "Entity 'contact' With Id = 5a3e1c00-0000-4000-8000-000000000777 Does Not Exist" });
    await webApi.createRecord("account", { accountid: maria });
    expect(await rejected(webApi.createRecord("account", { accountid: maria }))).toMatchObject({ errorCode: 2147746359, message: "Cannot insert duplicate key." });
  });

  it.each<[DataverseMode, number]>([
    ["throttled", 0x80072322],
    ["forbidden", 2147746336],
    ["offline", 0],
  ])("refuses everything when %s", async (mode, errorCode) => {
    const { webApi, rows } = webApiIn(mode);
    expect(await rejected(webApi.retrieveRecord("contact", maria))).toMatchObject({ errorCode });
    expect(await rejected(webApi.createRecord("phonecall", { subject: "Throttled" }))).toMatchObject({ errorCode });
    expect(rows.retrieveMultiple("phonecall", "?$filter=subject eq 'Throttled'")).toEqual([]);
  });

  it("says when to come again", async () => {
    const { raw } = (await rejected(webApiIn("throttled").webApi.retrieveRecord("contact", maria))) as { raw: string };
    expect(JSON.parse(raw)).toMatchObject({ _statusCode: 429, _headers: { "Retry-After": "5" } });
  });

  it("names the privilege that is missing", async () => {
    const { message } = (await rejected(webApiIn("forbidden").webApi.createRecord("phonecall", {}))) as { message: string };
    expect(message).toMatch(/missing prvCreatephonecall privilege/);
  });

  it("refuses only changes when another was faster", async () => {
    const { webApi } = webApiIn("conflict");
    expect(await rejected(webApi.updateRecord("contact", maria, { lastname: "Ruiz" }))).toMatchObject({ errorCode: 0x80060882 });
    expect(await webApi.retrieveRecord("contact", maria, "?$select=lastname")).toMatchObject({ lastname: "Alvarez" });
  });

  it("may lose the answer after it was done", async () => {
    const { webApi, rows } = webApiIn("lostAnswer");
    expect(await rejected(webApi.createRecord("phonecall", { subject: "Done all the same" }))).toMatchObject({ message: "The operation has timed out." });
    expect(rows.retrieveMultiple("phonecall", "?$filter=subject eq 'Done all the same'")).toHaveLength(1);
  });

  it("may fail altogether", async () => {
    expect(await rejected(webApiIn("normal", { failing: true }).webApi.retrieveRecord("contact", maria))).toMatchObject({ message: "The sample Dataverse fails, as its settings say." });
  });

  it("may have no leads, or keep environment variables from the agent, and everything else goes on", async () => {
    const { webApi } = webApiIn("normal", { noLeads: true, organizationForbidden: true });
    expect(await rejected(webApi.retrieveMultipleRecords("lead", "?$select=fullname"))).toMatchObject({ message: "Resource not found for the segment 'leads'." });
    const refused = await rejected(webApi.retrieveMultipleRecords("environmentvariabledefinition", "?$select=defaultvalue"));
    expect(refused).toMatchObject({ errorCode: 0x80040220, message: expect.stringContaining("missing prvReadenvironmentvariabledefinition privilege") as string });
    expect(await webApi.retrieveRecord("contact", maria, "?$select=lastname")).toMatchObject({ lastname: "Alvarez" });
  });

  it("gives the organization's configuration to the question that softphones ask", async () => {
    const values = "environmentvariabledefinition_environmentvariablevalue";
    const question = `?$select=defaultvalue&$filter=schemaname%20eq%20'osp_SoftphoneConfiguration'&$expand=${values}($select=value)`;
    const { entities } = await webApiIn("normal").webApi.retrieveMultipleRecords("environmentvariabledefinition", question);
    expect(entities).toMatchObject([{ defaultvalue: "{}", [values]: [{ value: '{"defaultCountry":"DE"}' }] }]);
  });

  it("takes what JSON makes of a row", async () => {
    const { webApi } = webApiIn("normal");
    const { id } = await webApi.createRecord("phonecall", { subject: "Call", description: undefined, actualstart: new Date("2030-01-02T03:04:05.678Z") as unknown as string });
    expect(await webApi.retrieveRecord("phonecall", id, "?$select=actualstart,description")).toEqual({ activityid: id, actualstart: "2030-01-02T03:04:05Z" });
  });

  it("gives page after page", async () => {
    const { webApi } = webApiIn("normal");
    const question = "?$select=fullname&$orderby=fullname";
    const first = await webApi.retrieveMultipleRecords("contact", question, 3);
    expect(first.entities).toHaveLength(3);
    const second = await webApi.retrieveMultipleRecords("contact", first.nextLink, 3);
    expect(second.entities.map(({ fullname }) => fullname)).toEqual(["Val Text"]);
    expect(second.nextLink).toBe("");
  });
});
