import { createBehaviours } from "./cif/behaviour";

/** `Xrm.App.sidePanes`, as far as its documentation goes. */
export function createFakePanes() {
  const { calls, method, set } = createBehaviours();
  const panes = new Map<string, object>();
  const createPane = method("createPane", (options) => {
    const { paneId } = options as { readonly paneId: string };
    const pane = {
      paneId,
      navigate: method("navigate", () => Promise.resolve()),
      select: method("select", () => undefined),
      close: method("close", () => void panes.delete(paneId)),
    };
    panes.set(paneId, pane);
    return Promise.resolve(pane);
  });
  const getPane = method("getPane", (paneId) => panes.get(paneId as string));
  const library: Partial<Record<string, unknown>> = { createPane, getPane };
  return { library, calls, set, open: () => [...panes.keys()] };
}
