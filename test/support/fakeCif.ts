import type { CifMethodName } from "../../SoftphoneControl/dynamics/cif/cifClient";
import { createBehaviours } from "./cif/behaviour";
import type { Behaviour } from "./cif/behaviour";
import { createFakeAgentTools } from "./cif/fakeAgentTools";
import { createFakeHandlers } from "./cif/fakeHandlers";
import { createFakeRecords } from "./cif/fakeRecords";
import { createFakeSessions } from "./cif/fakeSessions";

/** What the app's own page has of CIF, where no provider is. */
export const appPageMethods: readonly CifMethodName[] = ["addHandler", "removeHandler", "raiseEvent"];

type Duty = (...args: readonly unknown[]) => unknown;

/**
 * `Microsoft.CIFramework` on a page of its own, with the oddities that are documented or were seen: JSON texts, `Map`s, plain texts and nothing at all as answers;
 * three shapes of faults; throws before the promise; calls before `CIFInitDone` that never settle.
 */
export function createFakeCif({ isReady = true, only }: { isReady?: boolean; only?: readonly CifMethodName[] } = {}) {
  const behaviours = createBehaviours();
  const sessions = createFakeSessions();
  const records = createFakeRecords();
  const handlers = createFakeHandlers();
  const duties = { ...sessions.duties, ...records.duties, ...createFakeAgentTools().duties, ...handlers.duties } as unknown as Readonly<Record<CifMethodName, Duty>>;
  let initDone = isReady;

  const methods = Object.entries(duties).map(([name, duty]) => [name, behaviours.method(name, (...args) => (initDone ? duty(...args) : new Promise(() => undefined)))] as const);
  const library: Partial<Record<string, unknown>> = Object.fromEntries(methods.filter(([name]) => !only || only.includes(name as CifMethodName)));
  const Microsoft: { CIFramework?: unknown; Apm?: unknown } = { CIFramework: library };
  const page = Object.assign(new EventTarget(), { Microsoft });

  return {
    page,
    library,
    methodNames: methods.map(([name]) => name),
    calls: behaviours.calls,
    ...sessions,
    rows: records.rows,
    handlers,
    /** What a method does from now on; undefined: its duty. */
    set: (name: CifMethodName, behaviour: Behaviour | undefined) => {
      behaviours.set(name, behaviour);
    },
    remove(name: CifMethodName) {
      Reflect.deleteProperty(library, name);
    },
    /** From now on its methods answer, and the page is told so. */
    becomesReady() {
      initDone = true;
      page.dispatchEvent(new Event("CIFInitDone"));
    },
  };
}
