import { correlationId, createCifBench } from "../../support/cifBench";

describe("records by CIF", () => {
  it("createRecord sends text, and its id comes without braces", async () => {
    const { cif, client } = createCifBench();
    const data = { subject: "Call", "regardingobjectid_contact_phonecall@odata.bind": "/contacts(c1)", phonecall_activity_parties: [{ participationtypemask: 1 }] };
    expect(await client.createRecord("phonecall", data, correlationId)).toEqual({ id: "new1" });
    expect(cif.calls).toEqual([["createRecord", "phonecall", JSON.stringify(data), correlationId]]);
    expect(cif.rows.get("new1")).toEqual(data);
  });

  it("retrieveRecord leaves the query's place free for the correlation id", async () => {
    const { cif, client } = createCifBench();
    expect(await client.retrieveRecord("contact", "c1", undefined, correlationId)).toMatchObject({ fullname: "Ada Example" });
    await client.retrieveRecord("contact", "c1", "?$select=fullname");
    expect(cif.calls).toEqual([["retrieveRecord", "contact", "c1", undefined, correlationId], ["retrieveRecord", "contact", "c1", "?$select=fullname"]]);
  });

  it("updateRecord sends text; deleteRecord says what is gone", async () => {
    const { cif, client } = createCifBench();
    expect(await client.updateRecord("contact", "c1", { fullname: "Bea" }, correlationId)).toEqual({ id: "c1" });
    expect(cif.rows.get("c1")).toMatchObject({ fullname: "Bea" });
    expect(await client.deleteRecord("contact", "c1", correlationId)).toEqual({ id: "c1" });
    expect(cif.calls.at(-1)).toEqual(["deleteRecord", "contact", "c1", correlationId]);
    expect(cif.rows.size).toBe(0);
  });

  it.each(["retrieveRecord", "deleteRecord"] as const)("%s of a row that is not there is refused without its text", async (method) => {
    const { client } = createCifBench();
    const refused = await client[method]("contact", "none").catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "refused", detail: undefined, message: `CIFramework.${method}: refused` });
  });

  it("what no JSON holds is refused before the host hears of it", async () => {
    const { cif, client } = createCifBench();
    await expect(client.createRecord("phonecall", { big: 10n })).rejects.toMatchObject({ code: "refused", detail: "TypeError" });
    expect(cif.calls).toEqual([]);
  });

  it("an object instead of text is read, and an id that is none is not", async () => {
    const { cif, client } = createCifBench();
    cif.set("createRecord", { returns: { id: "{A}" } });
    expect(await client.createRecord("phonecall", {})).toEqual({ id: "A" });
    cif.set("createRecord", { returns: "new1" });
    await expect(client.createRecord("phonecall", {})).rejects.toMatchObject({ code: "unclear" });
  });
});

describe("searching and opening by CIF", () => {
  it.each([
    ["as the host has it", '{"0":{"fullname":"Ada"},"1":{"fullname":"Bea"}}'],
    ["as a list", '[{"fullname":"Ada"},{"fullname":"Bea"}]'],
    ["under value", { value: [{ fullname: "Ada" }, { fullname: "Bea" }] }],
    ["as a Map", new Map([["0", { fullname: "Ada" }], ["1", { fullname: "Bea" }]])],
  ])("searchAndOpenRecords reads its rows %s", async (_, returns) => {
    const { cif, client } = createCifBench();
    cif.set("searchAndOpenRecords", { returns });
    expect(await client.searchAndOpenRecords("contact", "?$top=2", true)).toEqual([{ fullname: "Ada" }, { fullname: "Bea" }]);
  });

  it("searchAndOpenRecords and renderSearchPage have the kind of search last", async () => {
    const { cif, client } = createCifBench();
    expect(await client.searchAndOpenRecords("contact", "?$search=Ada", false, 0, correlationId)).toHaveLength(1);
    await client.searchAndOpenRecords("contact", "?$search=Ada", false, undefined, correlationId);
    await client.searchAndOpenRecords("contact", "?$search=Ada", false, 1);
    await client.renderSearchPage("contact", "Ada", 1, correlationId);
    expect(cif.calls.map((call) => call.slice(3))).toEqual([[false, correlationId, 0], [false, correlationId], [false, undefined, 1], [correlationId, 1]]);
  });

  it("openForm sends two texts, and waits for the agent as long as it takes", async () => {
    const { cif, client, clock } = createCifBench();
    expect(await client.openForm({ entityName: "phonecall", useQuickCreateForm: true }, { subject: "Call" }, correlationId)).toEqual({ savedEntityReference: [] });
    await client.openForm({ entityName: "phonecall" });
    expect(cif.calls).toEqual([["openForm", '{"entityName":"phonecall","useQuickCreateForm":true}', '{"subject":"Call"}', correlationId], ["openForm", '{"entityName":"phonecall"}']]);
    cif.set("openForm", { returns: undefined });
    expect(await client.openForm({ entityName: "phonecall" })).toEqual({});
    cif.set("openForm", "hangs");
    const settled = jest.fn();
    client.openForm({ entityName: "phonecall" }).then(settled, settled);
    await clock.advance(3_600_000);
    expect(settled).not.toHaveBeenCalled();
  });
});

describe("the environment by CIF", () => {
  it("getEnvironment comes as text; ids lose their braces, free text stays", async () => {
    const { cif, client } = createCifBench();
    expect(await client.getEnvironment(correlationId)).toMatchObject({ appid: "a1", userId: "U1", username: "agent", customParams: '{"a":1}', defaultCountryCode: "+44" });
    cif.set("getEnvironment", { returns: { userId: { odd: true }, defaultCountryCode: 44, userRoles: ["agent"] } });
    expect(await client.getEnvironment()).toMatchObject({ userId: undefined, defaultCountryCode: "44", userRoles: ["agent"] });
  });

  it("getEntityMetadata comes as a Map of Maps", async () => {
    const { cif, client } = createCifBench();
    expect(await client.getEntityMetadata("contact", ["fullname"], correlationId)).toEqual({ LogicalName: "contact", Attributes: [{ LogicalName: "fullname" }] });
    expect(cif.calls).toEqual([["getEntityMetadata", "contact", ["fullname"], correlationId]]);
  });
});
