import fc from "fast-check";
import { createCifWebApi } from "../../../SoftphoneControl/dynamics/cif/cifWebApi";
import { createDataverse } from "../../../SoftphoneControl/dynamics/dataverse/createDataverse";
import { bindingOf, entitySetOf, nameColumnOf, primaryKeyOf } from "../../../SoftphoneControl/dynamics/dataverse/tableNames";
import type { WebApiLike } from "../../../SoftphoneControl/dynamics/dataverse/webApi";
import { dataverseFaults } from "../../../SoftphoneControl/ports/dataversePort";
import type { Behaviour } from "../../support/cif/behaviour";
import { createCifBench } from "../../support/cifBench";
import { createFakeClock } from "../../support/fakeClock";
import { nonsense } from "../../support/nonsense";

const id = "5a3e1c00-0000-4000-8000-000000000001";

/** A way that answers with its name. */
function wayNamed(name: string): WebApiLike {
  return {
    retrieveMultipleRecords: () => Promise.resolve({ entities: [{ by: name }] }),
    retrieveRecord: () => Promise.resolve({ by: name }),
    createRecord: () => Promise.resolve({ id }),
    updateRecord: () => Promise.resolve({ id }),
  };
}

const answering = (answer: () => unknown): WebApiLike => {
  const act = () => Promise.resolve().then(answer);
  return { retrieveMultipleRecords: act, retrieveRecord: act, createRecord: act, updateRecord: act };
};

const otherOrigin = Object.defineProperty({}, "Xrm", {
  get() {
    throw new DOMException("Blocked a frame", "SecurityError");
  },
});

function pageOf({ own, parent, top, fetch }: { own?: WebApiLike; parent?: object; top?: object; fetch?: typeof globalThis.fetch } = {}): Window & typeof globalThis {
  const page: Record<string, unknown> = { ...(own && { Xrm: { WebApi: own } }), fetch };
  page.parent = parent ?? page;
  page.top = top ?? page.parent;
  return page as never;
}

function bench(inputs: Partial<Parameters<typeof createDataverse>[0]> = {}) {
  const clock = createFakeClock();
  return { clock, dataverse: createDataverse({ page: pageOf(), clock, webApis: () => [], isDynamics: () => false, ...inputs }) };
}

describe("the way to Dataverse", () => {
  const parent = { Xrm: { WebApi: wayNamed("parent") } };
  const top = { Xrm: { WebApi: wayNamed("top") } };

  it.each<[string, Partial<Parameters<typeof createDataverse>[0]>]>([
    ["control", { webApis: () => [wayNamed("control"), wayNamed("another")], page: pageOf({ own: wayNamed("page"), parent }), cif: () => wayNamed("cif") }],
    ["page", { page: pageOf({ own: wayNamed("page"), parent }), cif: () => wayNamed("cif") }],
    ["parent", { page: pageOf({ parent, top }), cif: () => wayNamed("cif") }],
    ["top", { page: pageOf({ parent: otherOrigin, top }), cif: () => wayNamed("cif") }],
    ["cif", { page: pageOf({ parent: otherOrigin }), cif: () => wayNamed("cif"), isDynamics: () => true }],
    ["address", { page: pageOf({ fetch: () => Promise.resolve(Response.json({ value: [{ by: "address" }] })) }), isDynamics: () => true }],
  ])("is the %s when that is the first there is", async (name, inputs) => {
    const { dataverse } = bench(inputs);
    expect(dataverse.isThere()).toBe(true);
    await expect(dataverse.query("contact", "?$top=1")).resolves.toEqual([{ by: name }]);
  });

  it("is looked for anew with each call: a control that has gone is never used again", async () => {
    let attached = [wayNamed("first form")];
    const { dataverse } = bench({ webApis: () => attached });
    await expect(dataverse.retrieve("contact", id)).resolves.toEqual({ by: "first form" });
    attached = [wayNamed("second form")];
    await expect(dataverse.retrieve("contact", id)).resolves.toEqual({ by: "second form" });
    attached = [];
    expect(dataverse.isThere()).toBe(false);
    await expect(dataverse.retrieve("contact", id)).rejects.toMatchObject({ code: "absent" });
  });

  it("passes by what has no such method", async () => {
    const hollow = [undefined, null, {}, { retrieveRecord: 1 }, otherOrigin] as unknown as WebApiLike[];
    const { dataverse } = bench({ webApis: () => [...hollow, wayNamed("control")] });
    await expect(dataverse.retrieve("contact", id)).resolves.toEqual({ by: "control" });
  });

  it("is never an address of a page that is not Dynamics", async () => {
    const fetch = jest.fn();
    const { dataverse } = bench({ page: pageOf({ fetch }) });
    await expect(dataverse.query("contact", "?$top=1")).rejects.toMatchObject({ code: "absent" });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("an answer", () => {
  it("is a row's id without braces, in small letters, as text or as the component framework's types have it", async () => {
    for (const told of [id, `{${id.toUpperCase()}}`, { guid: id }]) {
      await expect(bench({ webApis: () => [answering(() => ({ id: told, entityType: "phonecall" }))] }).dataverse.create("phonecall", {})).resolves.toBe(id);
    }
  });

  it("that does not come within half a minute was lost", async () => {
    const { dataverse, clock } = bench({ webApis: () => [answering(() => new Promise(() => undefined))] });
    const asked = dataverse.query("contact", "?$top=1").catch((error: unknown) => error);
    await clock.advance(29_999);
    expect(clock.pending).toBe(1);
    await clock.advance(1);
    expect(await asked).toMatchObject({ code: "offline", message: "offline" });
  });

  it("that is nonsense, or thrown before there is a promise, is a fault like others, and says nothing of what came", async () => {
    await fc.assert(
      fc.asyncProperty(nonsense, fc.constantFrom("answered", "rejected", "thrown"), async (make, how) => {
        const act = (): never => {
          if (how === "thrown") throw make();
          return Promise.resolve().then(() => {
            if (how === "rejected") throw make();
            return make();
          }) as never;
        };
        const { dataverse, clock } = bench({ webApis: () => [{ retrieveMultipleRecords: act, retrieveRecord: act, createRecord: act, updateRecord: act }] });
        const outcomes = Promise.allSettled([dataverse.query("contact", "?$top=1"), dataverse.retrieve("contact", id), dataverse.create("phonecall", {}), dataverse.update("phonecall", id, {})]);
        await clock.advance(30_000);
        for (const outcome of await outcomes) {
          if (outcome.status === "rejected") expect(dataverseFaults).toContain((outcome.reason as { readonly code: unknown }).code);
          if (outcome.status === "rejected") expect((outcome.reason as Error).message).toBe((outcome.reason as { readonly code: unknown }).code);
        }
      }),
    );
  });
});

describe("through CIF", () => {
  it("rows are created, read, changed and found", async () => {
    const { cif, client, clock } = createCifBench();
    const { dataverse } = bench({ cif: () => createCifWebApi(client), clock });
    const made = await dataverse.create("phonecall", { subject: "Call" });
    await dataverse.update("phonecall", made, { description: "Notes" });
    await expect(dataverse.retrieve("phonecall", made, "?$select=subject")).resolves.toMatchObject({ subject: "Call" });
    await dataverse.query("contact", "?$select=fullname&$filter=telephone1%20eq%20'%2B1'");
    expect(cif.calls.at(-1)).toEqual(["searchAndOpenRecords", "contact", "?$select=fullname&$filter=telephone1%20eq%20'%2B1'", true]);
  });

  it.each<[string, Behaviour | undefined, string | undefined]>([
    ["absent", undefined, undefined],
    ["duplicate", { rejects: JSON.stringify({ errorCode: 0x80040237, message: "Cannot insert duplicate key." }) }, "0x80040237"],
    ["refused", { rejects: new Map([["errorCode", -2147220989]]) }, "0x80040203"],
    ["failed", { throws: "boom" }, undefined],
    ["failed", { returns: 42 }, undefined],
  ])("a fault is %s", async (code, behaviour, detail) => {
    const { cif, client, clock } = createCifBench();
    if (behaviour) cif.set("createRecord", behaviour);
    else cif.remove("createRecord");
    await expect(bench({ cif: () => createCifWebApi(client), clock }).dataverse.create("phonecall", {})).rejects.toMatchObject({ code, detail });
  });

  it("what takes longer than the framework's own limit was lost", async () => {
    const { cif, client, clock } = createCifBench();
    cif.set("createRecord", "hangs");
    const asked = bench({ cif: () => createCifWebApi(client), clock }).dataverse.create("phonecall", {}).catch((error: unknown) => error);
    await clock.advance(10_000);
    expect(await asked).toMatchObject({ code: "offline" });
  });
});

describe("by its address", () => {
  function addressBench(respond: (url: string, init: RequestInit) => Response | Promise<Response>) {
    const asked: { readonly url: string; readonly init: RequestInit }[] = [];
    const fetch = ((url: string, init: RequestInit) => {
      asked.push({ url, init });
      return Promise.resolve().then(() => respond(url, init));
    }) as typeof globalThis.fetch;
    return { asked, ...bench({ page: pageOf({ fetch }), isDynamics: () => true }) };
  }

  it("stays on the row's address, whatever a page's own address says is the row's id", async () => {
    const { dataverse, asked } = addressBench(() => Response.json({}));
    await dataverse.retrieve("contact", "/../../../../main.aspx?a=1#", "?$select=fullname");
    expect(asked[0]?.url).toBe("/api/data/v9.2/contacts(%2F..%2F..%2F..%2F..%2Fmain.aspx%3Fa%3D1%23)?$select=fullname");
  });

  it("asks fresh, in the protocol's version, on this origin", async () => {
    const { dataverse, asked } = addressBench(() => Response.json({ value: [{ opportunityid: id }] }));
    await expect(dataverse.query("opportunity", "?$top=1")).resolves.toEqual([{ opportunityid: id }]);
    expect(asked).toEqual([
      { url: "/api/data/v9.2/opportunities?$top=1", init: { credentials: "same-origin", headers: { Accept: "application/json", "If-None-Match": "null", "OData-MaxVersion": "4.0", "OData-Version": "4.0", Prefer: 'odata.include-annotations="*"' } } },
    ]);
  });

  it("creates a row, and says which", async () => {
    const { dataverse, asked } = addressBench(() => new Response(null, { status: 204, headers: { "OData-EntityId": `https://org.example/api/data/v9.2/phonecalls(${id})` } }));
    await expect(dataverse.create("phonecall", { subject: "Call" })).resolves.toBe(id);
    expect(asked[0]).toMatchObject({ url: "/api/data/v9.2/phonecalls", init: { method: "POST", body: '{"subject":"Call"}', headers: { "Content-Type": "application/json; charset=utf-8" } } });
  });

  it("changes a row only if it is there", async () => {
    const { dataverse, asked } = addressBench(() => new Response(null, { status: 204 }));
    await dataverse.update("contact", `{${id}}`, { donotphone: true });
    expect(asked[0]).toMatchObject({ url: `/api/data/v9.2/contacts(${id})`, init: { method: "PATCH", headers: { "If-Match": "*" } } });
  });

  it.each<[status: number, body: string, code: string, retryAfterMs: number | undefined]>([
    [403, '{"error":{"code":"0x80040220","message":"Ada Example is missing a privilege"}}', "forbidden", undefined],
    [404, '{"error":{"code":"0x80060888","message":"Resource not found for the segment"}}', "notFound", undefined],
    [412, '{"error":{"code":"0x80040237","message":"Cannot insert duplicate key."}}', "duplicate", undefined],
    [412, "", "duplicate", undefined],
    [412, '{"error":{"code":"0x80040333","message":"Looks like another"}}', "refused", undefined],
    [429, '{"error":{"code":"0x80072322","message":"Number of requests exceeded"}}', "throttled", 5_000],
    [400, '{"error":{"code":"0x80060888","message":"Could not find a property"}}', "refused", undefined],
    [401, "<html>Sign in</html>", "signedOut", undefined],
    [500, "[]", "failed", undefined],
    [503, "null", "failed", 5_000],
    [504, "", "offline", undefined],
  ])("an answer %i with %s", async (status, body, code, retryAfterMs) => {
    const { dataverse } = addressBench(() => new Response(body, { status, headers: retryAfterMs === undefined ? {} : { "Retry-After": "5" } }));
    await expect(dataverse.create("phonecall", {})).rejects.toMatchObject({ code, message: code, retryAfterMs });
  });

  it("is offline where nothing gets through, and takes no page for signing in, which comes with success, for an answer", async () => {
    await expect(addressBench(() => { throw new TypeError("Failed to fetch"); }).dataverse.query("contact", "")).rejects.toMatchObject({ code: "offline" });
    const page = () => addressBench(() => new Response("<html>Sign in</html>", { headers: { "Content-Type": "text/html" } })).dataverse;
    await expect(page().query("contact", "")).rejects.toMatchObject({ code: "signedOut" });
    await expect(page().create("phonecall", {})).rejects.toMatchObject({ code: "signedOut" });
    await expect(page().update("phonecall", id, {})).rejects.toMatchObject({ code: "signedOut" });
    const elsewhere = Object.defineProperty(Response.json({ value: [] }), "redirected", { value: true });
    await expect(addressBench(() => elsewhere).dataverse.update("phonecall", id, {})).rejects.toMatchObject({ code: "signedOut" });
  });
});

describe("names of tables", () => {
  it.each([
    ["contact", "contacts", "contactid"],
    ["account", "accounts", "accountid"],
    ["opportunity", "opportunities", "opportunityid"],
    ["activityparty", "activityparties", "activitypartyid"],
    ["phonecall", "phonecalls", "activityid"],
    ["systemuser", "systemusers", "systemuserid"],
    ["environmentvariablevalue", "environmentvariablevalues", "environmentvariablevalueid"],
    ["cr1_box", "cr1_boxes", "cr1_boxid"],
    ["cr1_survey", "cr1_surveys", "cr1_surveyid"],
    ["cr1_branch", "cr1_branches", "cr1_branchid"],
  ])("%s: %s by %s", (table, set, key) => {
    expect(entitySetOf(table)).toBe(set);
    expect(primaryKeyOf(table)).toBe(key);
    expect(bindingOf(table, `{${id}}`)).toBe(`/${set}(${id})`);
  });

  it("of people and things, as known, configured, or else the key", () => {
    const searched = [{ table: "cr1_person", name: "cr1_name", columns: [], normalizedColumn: "" }];
    expect(["contact", "account", "lead", "incident", "opportunity", "cr1_person", "cr1_thing"].map((table) => nameColumnOf(table, searched))).toEqual([
      "fullname", "name", "fullname", "title", "name", "cr1_name", "cr1_thingid",
    ]);
  });
});
