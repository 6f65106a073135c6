import { readConfiguration } from "../../SoftphoneControl/app/configuration/readConfiguration";
import { readPeerMessage } from "../../SoftphoneControl/link/protocol/readPeerMessage";
import { defaultPermissions, ruleFor } from "../../SoftphoneControl/model/settings/permissions";
import type { PageRule, Permissions } from "../../SoftphoneControl/model/settings/permissions";
import { readyBrowser } from "../support/linkBench";

const notes: PageRule = { page: "contoso_/notes/", requests: ["getWorkitems", "showInfo"], guardsDial: false };
const everybodyElse: PageRule = { page: "/", requests: [], guardsDial: false };
const limited = (...pages: PageRule[]): { readonly permissions: Permissions } => ({ permissions: { ...defaultPermissions, pages } });

describe("the rule for a page", () => {
  it.each([
    ["the web resource", "contoso_/notes/page.html", "/WebResources/contoso_/notes/page.html", true],
    ["in whatever letters", "Contoso_/Notes/page.html", "/webresources/contoso_/notes/PAGE.html", true],
    ["behind a version of the cache", "contoso_/notes/page.html", "/%7b637%7d/WebResources/contoso_/notes/page.html", true],
    ["written as a path", "/WebResources/contoso_/notes/", "/%7b637%7d/WebResources/contoso_/notes/page.html", true],
    ["all below it", "contoso_/", "/WebResources/contoso_/notes/page.html", true],
    ["every page", "/", "/main.aspx", true],
    ["spelled in percent", "contoso_/notes/page.html", "/WebResources/contoso_%2Fnotes/page.html", true],
    ["no page whose name only begins like it", "contoso_/notes", "/WebResources/contoso_/notes.html", false],
    ["no other publisher's", "contoso_/", "/WebResources/fabrikam_/contoso_/page.html", false],
    ["a path that can't be decoded", "contoso_/", "/WebResources/contoso_/%E0%A4%A", true],
  ])("fits %s", (_, page, path, fits) => {
    expect(ruleFor(path, { ...defaultPermissions, pages: [{ ...notes, page }] }) !== undefined).toBe(fits);
  });

  it("is the first that fits; who does not say where it is has that of every page", () => {
    const permissions = limited(notes, everybodyElse).permissions;
    expect(ruleFor("/WebResources/contoso_/notes/a.html", permissions)).toBe(notes);
    expect(ruleFor("/WebResources/contoso_/other.html", permissions)).toBe(everybodyElse);
    expect(ruleFor(undefined, permissions)).toBe(everybodyElse);
    expect(ruleFor(undefined, limited(notes).permissions)).toBeUndefined();
  });
});

describe("a page that the configuration limits", () => {
  it("has what it may ask for, and is refused the rest in words, once by an event and once in the log", async () => {
    const { browser, first } = await readyBrowser({ configuration: limited(notes) });
    const page = browser.openIntegration("notes", { path: "/WebResources/contoso_/notes/page.html" });
    const heard = page.hears("onError");
    const allowed = page.ask("getWorkitems");
    const refused = page.ask("dialOrConsult", "voice", "+12025550143", "mine");
    await browser.settle();
    expect(allowed.value).toEqual([]);
    const message = "The request is not valid: the configuration does not let this page ask for dialOrConsult.";
    expect(refused.error).toMatchObject({ name: "CilError", code: "badArgument", message, requestId: "mine" });
    expect(heard).toMatchObject([{ requestId: "mine", message }]);
    expect(first.performed).toEqual(expect.not.arrayContaining([expect.stringMatching(/^dial/)]));
    expect(first.written.filter(({ source }) => source === "link")).toEqual([{ level: "warning", source: "link", message: "the configuration does not let this page ask for dialOrConsult" }]);
  });

  it("is limited at whichever page owns the phone, and when the phone changes its page", async () => {
    const { browser, first } = await readyBrowser({ configuration: limited(notes) });
    browser.openSoftphone("second");
    const page = browser.openIntegration("notes", { path: "/WebResources/contoso_/notes/page.html" });
    await browser.settle();
    first.close();
    await browser.settle();
    const refused = page.ask("setAgentState", "voice", "NotReady", "1");
    await browser.settle();
    expect(refused.error).toMatchObject({ code: "badArgument" });
  });

  it("holds no call back unless it may", async () => {
    const { browser, first } = await readyBrowser({ configuration: limited(notes, { ...everybodyElse, page: "contoso_/dialer.html", guardsDial: true }) });
    const page = browser.openIntegration("notes", { path: "/WebResources/contoso_/notes/page.html" });
    page.hears("onBeforeDial");
    await browser.settle();
    expect(first.phone().dialGuards).toEqual([]);
    expect(first.written.map(({ message }) => message)).toContain("the configuration does not let a page hold calls back by beforeDial");
    browser.openIntegration("dialer", { path: "/WebResources/contoso_/dialer.html" }).hears("onBeforeDial");
    await browser.settle();
    expect(first.phone().dialGuards).toHaveLength(1);
  });

  it("hinders no other, and nobody is limited where nothing is said", async () => {
    for (const configuration of [limited(notes), {}]) {
      const { browser } = await readyBrowser({ configuration });
      const page = browser.openIntegration("other");
      const asked = page.ask("setAgentState", "voice", "NotReady", "1");
      await browser.settle();
      expect(asked).toMatchObject({ settled: true, value: undefined });
      expect(asked.error).toBeUndefined();
    }
  });
});

describe("Custom Requests that the configuration limits", () => {
  const onlyDial = { permissions: { ...defaultPermissions, customRequests: ["dial"] as const } };

  it("may what is left to them; the rest is a line in the log and nothing else", async () => {
    const { browser, first } = await readyBrowser({ configuration: onlyDial });
    const before = first.phone();
    await first.isAskedByTheHost({ request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "1" });
    await browser.settle();
    expect(first.phone()).toBe(before);
    expect(first.written.at(-1)).toEqual({ level: "warning", source: "cil", message: "The configuration does not let Custom Requests ask for setAgentState." });
    await first.isAskedByTheHost({ value: "+12025550143" });
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toHaveLength(1);
  });

  it.each(["integrationapi", "CIClickToAct"] as const)("dial by %s only where they may", async (type) => {
    const { browser, first } = await readyBrowser({ configuration: { permissions: { ...defaultPermissions, customRequests: ["writeLog"] } } });
    await first.isAskedByTheHost({ value: "+12025550143" }, type);
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual([]);
    expect(first.written.at(-1)?.message).toBe("The configuration does not let Custom Requests ask for dial.");
  });

  it("can't be said on the channel to be more than they are", async () => {
    const { browser, first } = await readyBrowser();
    const channel = browser.origin.page("stranger").channel();
    const heard: Record<string, unknown>[] = [];
    channel.subscribe((message) => heard.push(message as Record<string, unknown>));
    channel.post({ v: 1, from: "stranger", type: "request", at: browser.clock.now(), callId: "c", requestId: "r", name: "dialOrConsult", args: { channelId: "voice", address: "+12025550143" }, source: "host", tab: { id: "t", openedAt: 5 } });
    await browser.settle();
    expect(first.performed.filter((line) => line.startsWith("dial"))).toEqual([]);
    expect(heard.filter(({ type }) => type === "reply")).toMatchObject([{ fault: { code: "badArgument" } }]);
  });
});

describe("permissions in the configuration", () => {
  it("are read as they are meant", () => {
    const { configuration, problems } = readConfiguration(JSON.stringify({ permissions: { pages: [{ page: "contoso_/a.html", requests: ["showInfo"] }, { page: "/x/", guardsDial: true }], customRequests: [] } }), "");
    expect(problems).toEqual([]);
    expect(configuration.permissions).toEqual({ pages: [{ page: "contoso_/a.html", requests: ["showInfo"], guardsDial: false }, { page: "/x/", requests: [], guardsDial: true }], customRequests: [] });
  });

  it.each([
    ["another origin", { pages: [{ page: "//evil.example/", requests: [] }] }],
    ["a whole address", { pages: [{ page: "https://evil.example/", requests: [] }] }],
    ["no page", { pages: [{ requests: [] }] }],
    ["a request that there is not", { pages: [{ page: "/", requests: ["constructor"] }] }],
    ["a Custom Request that there is not", { customRequests: ["dialOrConsult"] }],
    ["a key that nobody knows", { pages: [{ page: "/", origin: "x" }] }],
  ])("are refused with %s", (_, permissions) => {
    expect(readConfiguration(JSON.stringify({ permissions }), "").problems).toMatchObject([{ code: "configurationInvalid" }]);
  });
});

it("a path that is longer than any is no message", () => {
  const message = { v: 1, from: "p", type: "request", at: 1, callId: "c", requestId: "r", name: "getChannel", args: [], source: "integration", tab: { id: "t", openedAt: 5 } };
  expect(readPeerMessage({ ...message, path: "/a" })).toBeDefined();
  expect(readPeerMessage({ ...message, path: "/".repeat(2_001) })).toBeUndefined();
});
