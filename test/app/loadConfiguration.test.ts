import { loadConfiguration } from "../../SoftphoneControl/app/configuration/loadConfiguration";
import type { FormSettings } from "../../SoftphoneControl/app/configuration/loadConfiguration";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { DataverseFault } from "../../SoftphoneControl/ports/dataversePort";
import type { DataversePort, DataverseRow } from "../../SoftphoneControl/ports/dataversePort";
import { createFakeClock } from "../support/fakeClock";

interface Situation {
  /** What the query answers; undefined: there is no Dataverse. */
  readonly answers?: () => Promise<readonly DataverseRow[]>;
  readonly form?: Partial<FormSettings>;
  readonly kept?: string;
  readonly isSampleHost?: boolean;
}

const variable = (value: string | undefined, defaultvalue = "{}"): DataverseRow => ({
  defaultvalue,
  environmentvariabledefinition_environmentvariablevalue: value === undefined ? [] : [{ value }],
});
const fails = (code: ConstructorParameters<typeof DataverseFault>[0]) => () => Promise.reject(new DataverseFault(code));
const says = (...rows: readonly DataverseRow[]) => () => Promise.resolve(rows);
const connects = '{ "backend": "connects", "defaultCountry": "DE" }';

async function loaded({ answers, form = {}, kept, isSampleHost = false }: Situation) {
  const clock = createFakeClock();
  const questions: string[] = [];
  const saved: string[] = [];
  let opened = 0;
  const dataverse: Pick<DataversePort, "isThere" | "query"> = {
    isThere: () => answers !== undefined,
    query(table, options) {
      questions.push(table + decodeURIComponent(options));
      return answers?.() ?? Promise.reject(new DataverseFault("absent"));
    },
  };
  const asked = loadConfiguration({
    page: { [Symbol.for("open-softphone.sample-host")]: isSampleHost } as unknown as Window,
    form: { configuration: defaultConfiguration, configures: undefined, backend: "", demo: "setUpFirst", ...form },
    dataverse: dataverse as DataversePort,
    openKeep() {
      opened += 1;
      return { load: () => Promise.resolve(kept), save: (text) => Promise.resolve(void saved.push(text)), clear: () => Promise.resolve(), dispose: () => void (opened -= 1) };
    },
    clock,
    log: { write: () => undefined },
  });
  await clock.advance(4_000);
  await asked;
  expect(opened).toBe(0);
  return { ...(await asked), questions, saved };
}

describe("the phone's configuration", () => {
  it("is the organization's, by one question, and is remembered", async () => {
    const { configuration, problem, questions, saved } = await loaded({ answers: says(variable(connects)) });
    expect(configuration).toMatchObject({ backend: "connects", defaultCountry: "DE" });
    expect(problem).toBeUndefined();
    expect(questions).toEqual([
      "environmentvariabledefinition?$select=defaultvalue&$filter=schemaname eq 'osp_SoftphoneConfiguration'&$expand=environmentvariabledefinition_environmentvariablevalue($select=value)",
    ]);
    expect(saved).toEqual([connects]);
  });

  it("is the default value where the organization has set none of its own", async () => {
    expect((await loaded({ answers: says(variable(undefined, connects)) })).configuration.backend).toBe("connects");
  });

  it("may be overruled by a form in its backend alone", async () => {
    const { configuration } = await loaded({ answers: says(variable(connects)), form: { backend: "local", configures: "backend" } });
    expect(configuration).toMatchObject({ backend: "local", defaultCountry: "DE" });
  });

  it("is the form's where there is no Dataverse, at once", async () => {
    const form = { configuration: { ...defaultConfiguration, defaultCountry: "FR" } };
    expect(await loaded({ form })).toMatchObject({ configuration: { defaultCountry: "FR" }, questions: [] });
  });

  it.each([
    ["nobody has written it", says(variable(undefined)), { code: "organizationAbsent" }],
    ["it is blank", says(variable("  ")), { code: "organizationAbsent" }],
    ["the solution's variable is missing", says(), { code: "organizationAbsent" }],
    ["the agent may not read it", fails("forbidden"), { code: "organizationForbidden" }],
    ["Dataverse is offline", fails("offline"), { code: "organizationUnreachable", detail: "offline" }],
    ["Dataverse is busy", fails("throttled"), { code: "organizationUnreachable", detail: "throttled" }],
    ["Dataverse hangs", () => new Promise<never>(() => undefined), { code: "organizationUnreachable", detail: "timeout" }],
    ["Dataverse answers nonsense", () => Promise.resolve("?" as never), { code: "organizationUnreachable", detail: "unclear" }],
    ["it is no JSON", says(variable("{")), { code: "organizationInvalid", detail: "a JSON object is expected" }],
    ["a key is wrong", says(variable('{ "wrapup": 1 }')), { code: "organizationInvalid", detail: "wrapup is no known key" }],
    ["a value is wrong", says(variable('{ "callRecords": { "when": "never" } }')), { code: "organizationInvalid" }],
  ])("says exactly what is wrong when %s, and simulates no caller", async (_, answers, problem) => {
    const { configuration, problem: told } = await loaded({ answers });
    expect(told).toMatchObject(problem);
    expect(configuration.backend).toBe("local");
  });

  it("does not need the organization where a form says all by itself, or is a demonstration", async () => {
    const form = { configuration: { ...defaultConfiguration, defaultCountry: "FR" }, configures: "all" } as const;
    expect(await loaded({ answers: fails("forbidden"), form })).toMatchObject({ problem: undefined, configuration: { defaultCountry: "FR" } });
    expect((await loaded({ answers: says(variable(undefined)), form: { demo: "allowed" } })).problem).toBeUndefined();
  });

  it("asks for a real contact centre even where the rest of it is wrong: calls are not simulated in its place", async () => {
    const { configuration, problem } = await loaded({ answers: says(variable('{ "backend": "sip", "seed": 1 }')) });
    expect(configuration.backend).toBe("sip");
    expect(problem?.code).toBe("organizationInvalid");
  });

  it("is what it was last when Dataverse can't be reached; a right that was taken away is respected", async () => {
    expect(await loaded({ answers: fails("offline"), kept: connects })).toMatchObject({ problem: undefined, configuration: { backend: "connects" } });
    expect((await loaded({ answers: fails("forbidden"), kept: connects })).problem?.code).toBe("organizationForbidden");
  });
});

describe("simulated calls", () => {
  const all = JSON.stringify({
    screenPop: { when: "offered" },
    callRecords: { when: "offered" },
    callSession: { template: "osp_call_session" },
    analytics: { enabled: true },
    notification: { template: "osp_incoming_call" },
    presence: { Ready: "Available" },
    doNotPhone: "block",
  });

  it("leave nothing behind in a real organization, whatever it has configured", async () => {
    expect((await loaded({ answers: says(variable(all)) })).configuration).toMatchObject({
      screenPop: { when: "off" },
      callRecords: { when: "off" },
      callSession: { template: "" },
      analytics: { enabled: false },
      notification: { template: "" },
      presence: {},
      doNotPhone: "off",
    });
  });

  it("may touch everything on a page that only plays Dynamics", async () => {
    expect((await loaded({ answers: says(variable(all)), isSampleHost: true })).configuration).toMatchObject(JSON.parse(all) as object);
  });
});
