import { chooseHost } from "../../SoftphoneControl/app/chooseHost";
import type { CifMethodName } from "../../SoftphoneControl/dynamics/cif/cifClient";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { appPageMethods, createFakeCif } from "../support/fakeCif";
import { createFakeApm } from "../support/fakeApm";
import { createFakeClock } from "../support/fakeClock";

interface Page {
  readonly cif?: readonly CifMethodName[] | "all" | "late";
  readonly apm?: boolean;
  readonly simulated?: boolean;
}

function choiceOn({ cif: only, apm: hasApm = false, simulated = false }: Page) {
  const cif = createFakeCif({ isReady: only !== "late", ...(typeof only === "object" && { only }) });
  const apm = createFakeApm();
  const { page } = cif;
  if (only === undefined) delete page.Microsoft.CIFramework;
  if (hasApm) page.Microsoft.Apm = apm.library;
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
  });
  return { choice, cif, apm, clock, written, simulate: (wanted: boolean) => { isSimulated = wanted; } };
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
});
