import { readConfiguration } from "../../SoftphoneControl/app/configuration/readConfiguration";
import { readKept } from "../../SoftphoneControl/app/readKept";
import { readFields } from "../../SoftphoneControl/cil/door/readFields";
import { readCustomRequest } from "../../SoftphoneControl/cil/door/readCustomRequest";
import { readFromPage } from "../../SoftphoneControl/adapters/remote/readFromPage";
import { readHostCall } from "../../SoftphoneControl/link/protocol/hostMethods";
import { readReplica } from "../../SoftphoneControl/link/protocol/readReplica";
import { readToldAction } from "../../SoftphoneControl/link/protocol/readToldAction";
import { fillPlaceholders } from "../../SoftphoneControl/model/records/fillPlaceholders";
import { readyBrowser } from "../support/linkBench";
import { callOf } from "../support/builders";

/** Keys as an attacker writes them into JSON: own members, which a careless copy would make inherited ones of everybody. */
const polluted = '{"__proto__":{"evil":true},"constructor":{"prototype":{"evil":true}},"prototype":{"evil":true}}';
const evilObject = (): Record<string, unknown> => JSON.parse(polluted) as Record<string, unknown>;

afterEach(() => {
  expect(({} as { evil?: boolean }).evil).toBeUndefined();
  expect(([] as { evil?: boolean }).evil).toBeUndefined();
  expect(Object.prototype.toString.call({})).toBe("[object Object]");
});

/** Nothing in it has been given another object to inherit from. */
function expectHarmless(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const inherited: unknown = Object.getPrototypeOf(value);
  expect(typeof inherited === "object" && inherited !== null && "evil" in inherited).toBe(false);
  for (const member of Object.values(value)) expectHarmless(member);
}

describe("names that every object has from birth pollute nothing", () => {
  it.each([
    ["at the top", polluted],
    ["in a part", `{"callSession":${polluted}}`],
    ["in the permissions", `{"permissions":{"pages":[${polluted}]}}`],
    ["in the presence", `{"presence":${polluted}}`],
  ])("in the configuration, %s: it is refused", (_, text) => {
    const { configuration, problems } = readConfiguration(text, "");
    expect(problems).toMatchObject([{ code: "configurationInvalid" }]);
    expectHarmless(configuration);
  });

  it("in what the configuration leaves to templates", () => {
    const { configuration } = readConfiguration(`{"callSession":{"template":"t","parameters":${polluted}}}`, "");
    expectHarmless(fillPlaceholders(configuration.callSession.parameters, callOf(), "Unknown"));
  });

  it("in what was kept in the browser", () => {
    const part = `{"notes":"n","__proto__":{"evil":true}}`;
    const kept = readKept(`{"key":"k","resume":"r","__proto__":{"evil":true},"parts":{"call-1":${part},"__proto__":${part},"constructor":${part}}}`, "k");
    expect(Object.keys(kept?.parts ?? {})).toEqual(["call-1"]);
    expectHarmless(kept);
  });

  it("in the arguments of requests", () => {
    expectHarmless(readFields("updateWorkitemData", { channelId: "voice", workitemId: "1", data: { ok: "1" }, ...evilObject() }));
    expectHarmless(readFields("updateWorkitemData", { channelId: "voice", workitemId: "1", data: evilObject() }));
    const request = readCustomRequest({ request: "createSession", templateName: "t", templateParameters: evilObject() });
    expect(request.kind).toBe("request");
    expectHarmless(readFields("createSession", { templateName: "t", templateParameters: evilObject() }));
  });

  it("in what pages tell each other", () => {
    expect(readReplica(evilObject())).toBeUndefined();
    expect(readFromPage({ v: 2, page: "p", type: "fact", fact: evilObject() })).toBeUndefined();
    expect(readHostCall("constructor", [])).toBeUndefined();
    expect(readHostCall("__proto__", [])).toBeUndefined();
    expectHarmless(readToldAction({ type: "intent.command", at: 1, requestId: "r", source: "agent", command: { type: "updateWorkitemData", workItemId: "w", ctiData: evilObject() } }));
  });

  it("in call variables, from the request to the event", async () => {
    const { browser, first } = await readyBrowser();
    const page = browser.openIntegration("page");
    const heard = page.hears("onWorkitemPause");
    first.happens({ type: "callerDials" });
    await browser.settle();
    const { id } = first.call();
    await first.wants({ type: "acceptWorkitem", workItemId: id });
    page.ask("updateWorkitemData", "voice", id, JSON.parse('{"subject":"x","__proto__":"evil","constructor":"evil"}'));
    await browser.settle();
    await first.wants({ type: "pauseWorkitem", workItemId: id });
    await browser.settle();
    const [event] = heard as [{ ctiData: Record<string, unknown> }];
    expectHarmless(event);
    expect(typeof event.ctiData.toString).toBe("function");
    expectHarmless(first.call().ctiData);
  });
});
