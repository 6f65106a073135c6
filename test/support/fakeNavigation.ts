import type { Behaviours } from "./cif/behaviour";
import { createBehaviours } from "./cif/behaviour";

/** `context.navigation`, or `Xrm.Navigation`: a form that is filled in is saved at once; one that shows a record, or a page in a window, tells nothing. */
export function createFakeNavigation(): { readonly library: Partial<Record<string, unknown>>; readonly calls: Behaviours["calls"]; readonly set: Behaviours["set"] } {
  const behaviours = createBehaviours();
  const openForm = behaviours.method("openForm", (given) => {
    const { entityId, entityName } = given as { readonly entityId?: string; readonly entityName: string };
    if (entityId !== undefined) return new Promise(() => undefined);
    return Promise.resolve({ savedEntityReference: [{ id: "{new1}", name: "Ada Example", entityType: entityName }] });
  });
  const openWebResource = behaviours.method("openWebResource", () => undefined);
  return { library: { openForm, openWebResource }, calls: behaviours.calls, set: behaviours.set };
}
