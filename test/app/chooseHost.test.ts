import { chooseHost } from "../../SoftphoneControl/app/chooseHost";
import type { CifMethodName } from "../../SoftphoneControl/dynamics/cif/cifClient";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { methodsOf } from "../../SoftphoneControl/link/protocol/hostMethods";
import { appPageMethods, createFakeCif } from "../support/fakeCif";
import { createFakeApm } from "../support/fakeApm";
import { openedDoor } from "../support/openedDoor";
import { createFakeNavigation } from "../support/fakeNavigation";
import { createFakeClock } from "../support/fakeClock";

interface Page {
  readonly cif?: readonly CifMethodName[] | "all" | "late";
  readonly apm?: boolean;
  readonly simulated?: boolean;
  /** Where forms can be opened: by a control, by this page, or by the page around it. */
  readonly forms?: "control" | "page" | "around" | "elsewhere";
  /** A page that carries all of CIF. */
  readonly provider?: boolean;
  /** So does this one, but the app has not said yet that it is a provider's. */
  readonly unanswered?: boolean;
}

function choiceOn({ cif: only, apm: hasApm = false, simulated = false, forms, provider = false, unanswered = false }: Page) {
  const navigation = createFakeNavigation();
  const Xrm = { Navigation: navigation.library };
  const cif = createFakeCif({ isReady: only !== "late", ...(typeof only === "object" && { only }) });
  const apm = createFakeApm();
  const { page } = cif;
  Object.assign(page, { Map });
  if (only === undefined) delete page.Microsoft.CIFramework;
  if (hasApm) page.Microsoft.Apm = apm.library;
  if (forms === "page") Object.assign(page, { Xrm });
  if (forms === "around") Object.assign(page, { parent: { Xrm } });
  if (forms === "elsewhere") Object.defineProperty(page, "parent", { value: new Proxy({}, { get: () => { throw new Error("of another origin"); } }) });
  const clock = createFakeClock();
  const written: string[] = [];
  let isSimulated = simulated;
  const choice = chooseHost({
    page: page as unknown as Window & typeof globalThis,
    clock,
    log: { write: ({ message }) => void written.push(message) },
    newId: () => "id",
    local: createLocalHost({ clock, newId: () => "local-1" }),
    isSimulated: () => isSimulated,
    navigation: () => (forms === "control" ? navigation.library : undefined),
    ...(provider && { cif: openedDoor({ library: () => cif.library, clock }) }),
    ...(unanswered && { cif: { client: () => undefined, host: () => undefined, webApi: () => undefined } }),
  });
  return { choice, cif, apm, navigation, clock, written, simulate: (wanted: boolean) => { isSimulated = wanted; } };
}

const inCase = { type: "createSession", templateName: "case" } as const;

describe("the host at work", () => {
  it.each<[string, Page, string]>([
    ["local where there is nothing", {}, "local"],
    ["cif in a channel provider's page", { cif: "all" }, "cif"],
    ["cif before Apm", { cif: "all", apm: true }, "cif"],
    ["multisession on a form, where CIF has handlers only", { cif: appPageMethods, apm: true }, "multisession"],
    ["multisession where CIF can only half open sessions", { cif: ["createSession"], apm: true }, "multisession"],
    ["local on a form of a single-session app", { cif: appPageMethods }, "local"],
    ["multisession where a control may open forms", { forms: "control" }, "multisession"],
    ["multisession where the page may", { cif: appPageMethods, forms: "page" }, "multisession"],
    ["multisession where the page around may, as in a side pane", { forms: "around" }, "multisession"],
    ["local in a frame of another site", { forms: "elsewhere" }, "local"],
    ["cif in a single-session app, for a page that carries all of it", { cif: ["openForm", "addHandler"], provider: true }, "cif"],
    ["multisession for a provider whose app has not answered", { cif: "all", forms: "page", unanswered: true }, "multisession"],
    ["multisession there for a page that does not", { cif: ["openForm", "addHandler"], forms: "page" }, "multisession"],
    ["local where all is there, but calls are simulated", { cif: "all", apm: true, simulated: true }, "local"],
  ])("is %s; the log says so", (_, page, kind) => {
    const { choice, written } = choiceOn(page);
    expect(choice.current().kind).toBe(kind);
    choice.current();
    expect(written).toEqual([`The host at work: ${kind}.`]);
  });

  it("changes with what comes late, and with a configuration that comes from another page", async () => {
    const { choice, cif, apm, written, simulate } = choiceOn({});
    cif.page.Microsoft.Apm = apm.library;
    expect(await choice.current().createSession(inCase)).toBe("session-1");
    simulate(true);
    expect(await choice.current().createSession(inCase)).toBe("local-1");
    expect(written).toEqual(["local", "multisession", "local"].map((kind) => `The host at work: ${kind}.`));
  });

  it("is never called while calls are simulated, whatever is asked", async () => {
    const { choice, cif, apm } = choiceOn({ cif: "all", apm: true, simulated: true });
    const host = choice.current();
    const id = await host.createSession(inCase);
    await host.listSessions();
    await host.focusSession?.(id);
    await host.closeSession?.(id);
    cif.becomesReady();
    choice.dispose();
    expect([cif.calls, apm.calls]).toEqual([[], []]);
  });

  it("waits for CIFInitDone before it calls CIF", async () => {
    const { choice, cif, clock } = choiceOn({ cif: "late" });
    const asked = choice.current().createSession(inCase);
    await clock.advance(1_000);
    expect(cif.calls).toEqual([]);
    cif.becomesReady();
    await clock.advance(0);
    expect(await asked).toBe("session-id-1");
  });

  it("opens a session at once where CIF has long been ready", async () => {
    const { choice, clock } = choiceOn({ cif: "all" });
    await clock.advance(2_000);
    const asked = jest.fn();
    void choice.current().createSession(inCase).then(asked);
    await clock.advance(0);
    expect(asked).toHaveBeenCalledWith("session-id-1");
  });

  it("leaves nothing behind", () => {
    const { choice, clock } = choiceOn({ cif: "all" });
    expect(clock.pending).toBe(1);
    choice.dispose();
    expect(clock.pending).toBe(0);
  });

  it("opens records where a control only has the sessions of CIF", async () => {
    const { choice, navigation, clock } = choiceOn({ cif: "all", forms: "page" });
    expect(methodsOf(choice.current())).toEqual(["createSession", "listSessions", "focusSession", "setSessionTitle", "openRecord", "newRecord", "showSidePage"]);
    const shown = choice.current().openRecord?.({ id: "1", name: "Ada", recordType: "contact" });
    await clock.advance(2_000);
    await shown;
    expect(navigation.calls).toEqual([["openForm", { entityName: "contact", entityId: "1" }]]);
  });

  it("keeps sessions by itself where only forms can be opened", async () => {
    const { choice } = choiceOn({ forms: "page" });
    expect(await choice.current().createSession(inCase)).toBe("local-1");
    expect(methodsOf(choice.current())).toEqual(["createSession", "listSessions", "closeSession", "openRecord", "newRecord", "showSidePage"]);
  });

  it("says when it changes, and when it can do something else", () => {
    const { choice, cif, apm, simulate } = choiceOn({ apm: true });
    const heard: string[] = [];
    const stop = choice.subscribe(({ kind, openRecord }) => void heard.push(`${kind} ${typeof openRecord}`));
    choice.current();
    Reflect.deleteProperty(apm.library, "createTab");
    choice.current();
    simulate(true);
    choice.current();
    simulate(false);
    cif.page.Microsoft.CIFramework = cif.library;
    cif.becomesReady();
    expect(heard).toEqual(["multisession undefined", "local undefined", "cif undefined"]);
    stop();
    simulate(true);
    choice.current();
    expect(heard).toHaveLength(3);
  });
});
