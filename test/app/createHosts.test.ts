import { createHosts } from "../../SoftphoneControl/app/createHosts";
import type { HostPage } from "../../SoftphoneControl/model/host/hostPage";
import type { PeerId } from "../../SoftphoneControl/model/ids";
import type { HostMethod, PageHost } from "../../SoftphoneControl/ports/hostPort";
import { stateOf } from "../support/builders";

const peer = (id: string) => id as PeerId;
const kept = ["createSession", "listSessions", "closeSession"];
const opened = ["createSession", "listSessions", "focusSession"];
const page = (changes: Partial<HostPage> = {}): HostPage => ({ kind: "multisession", methods: [...opened, "openRecord"], isVisible: true, usedAt: 0, ...changes });
const cif = (changes: Partial<HostPage> = {}): HostPage => page({ kind: "cif", methods: [...opened, "openRecord", "notify"], ...changes });

function hostsOf(pages: Record<string, HostPage>) {
  const own: PageHost = { kind: "local", createSession: () => Promise.resolve("own"), listSessions: () => Promise.resolve([]) };
  const called: unknown[] = [];
  const hosts = createHosts({
    store: { getState: () => stateOf({ pages }) },
    link: { callPort: (...given) => { called.push(given); return Promise.resolve("there"); } },
    self: peer("self"),
    own: () => own,
  });
  return { hosts, own, called };
}

describe("the host that is asked", () => {
  it.each<[string, HostMethod, string | undefined, Record<string, HostPage>, string | undefined]>([
    ["of the page that is wanted", "openRecord", "b", { a: cif(), b: page() }, "b"],
    ["of another where the page that is wanted can't", "notify", "b", { a: cif(), b: page() }, "a"],
    ["of another where the page that is wanted has gone", "openRecord", "gone", { a: page() }, "a"],
    ["a channel provider's, wherever the call was answered", "createSession", "b", { a: cif({ isVisible: false }), b: page() }, "a"],
    ["of the provider that is wanted", "createSession", "b", { a: cif({ usedAt: 9 }), b: cif() }, "b"],
    ["a channel provider's", "createSession", undefined, { a: page({ usedAt: 9 }), b: cif() }, "b"],
    ["of the provider that the agent sees", "createSession", undefined, { a: cif({ isVisible: false, usedAt: 9 }), b: cif() }, "b"],
    ["for a record, of a page that the agent sees", "openRecord", undefined, { a: cif({ isVisible: false }), b: page() }, "b"],
    ["of the page used last", "openRecord", undefined, { a: page({ usedAt: 5 }), b: page({ usedAt: 7 }), c: page({ usedAt: 6 }) }, "b"],
    ["of any, if nobody sees one", "openRecord", undefined, { a: page({ isVisible: false }) }, "a"],
    ["not of one that only keeps sessions by itself", "createSession", "a", { a: page({ methods: kept }), b: cif() }, "b"],
    ["of one that keeps sessions where there is no app for them", "createSession", "a", { a: page({ methods: kept }), b: page({ methods: kept, usedAt: 9 }) }, "a"],
    ["for a page beside the form, of the page that asks", "showSidePage", "b", { a: cif({ methods: ["showSidePage"] }), b: page({ methods: ["showSidePage"] }) }, "b"],
    ["of none", "notify", undefined, { a: page() }, undefined],
  ])("is that %s", (_, method, wanted, pages, found) => {
    const { hosts } = hostsOf(pages);
    const where = wanted === undefined ? undefined : peer(wanted);
    expect(hosts.pageFor(method, where)).toBe(found);
    expect(hosts.find(method, where) === undefined).toBe(found === undefined);
  });

  it("is called directly on this page, and by the link on another", async () => {
    const { hosts, own, called } = hostsOf({ self: page(), other: page() });
    expect(hosts.find("createSession", peer("self"))).toBe(own);
    const command = { type: "createSession", templateName: "case" } as const;
    expect(await hosts.find("createSession", peer("other"))?.createSession(command)).toBe("there");
    expect(called).toEqual([["other", "createSession", [command]]]);
  });
});
