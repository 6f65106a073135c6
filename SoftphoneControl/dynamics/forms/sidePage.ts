import { unknown } from "valibot";
import type { ClockPort } from "../../ports/clockPort";
import type { HostPort } from "../../ports/hostPort";
import { callHost } from "../call/callHost";
import { inTurn } from "../call/inTurn";
import { HostCallError } from "../call/hostCallError";
import { refusalOf } from "../call/openSession";
import { methodOf } from "../microsoft";
import { xrmNavigationOf, xrmPanesOf } from "../xrm";
import { shown } from "./shown";

/** Pixels. */
const width = 360;
/** Together shorter than another page waits. Milliseconds. */
const limitMs = 2_500;

/**
 * Shows a web resource in a side pane of the app (page `createPane`), else in a window (page `openWebResource`). Undefined where this page, and those around it, have
 * neither now.
 */
export function sidePageOf(page: Window, clock: Pick<ClockPort, "after">): HostPort["showSidePage"] {
  const panes = xrmPanesOf(page);
  const navigation = xrmNavigationOf(page);
  const has = (library: unknown, method: string): boolean => methodOf(library, method) !== undefined;

  function call(library: unknown, method: string, ...args: readonly unknown[]): Promise<unknown> {
    const act = (): unknown => {
      const run = methodOf(library, method);
      if (!run) throw new HostCallError("missing", method);
      return run(...args);
    };
    return callHost({ clock, method, limitMs, schema: unknown(), act });
  }

  /** A pane that is there keeps its page, which may have a chat. */
  async function inPane(name: string): Promise<unknown> {
    const paneId = `osp_${name}`;
    const there = has(panes, "getPane") && (await call(panes, "getPane", paneId));
    if (there) return call(there, "select");
    const pane = await call(panes, "createPane", { paneId, title: "Chat", width, canClose: true, alwaysRender: true });
    try {
      return await shown(clock, call(pane, "navigate", { pageType: "webresource", webresourceName: name }));
    } catch (error) {
      // Nobody wants an empty one.
      void call(pane, "close").catch(() => undefined);
      throw error;
    }
  }

  const ways = [
    ...(has(panes, "createPane") ? [inPane] : []),
    ...(has(navigation, "openWebResource") ? [(name: string) => call(navigation, "openWebResource", name, { openInNewWindow: true, width, height: 640 })] : []),
  ];
  if (ways.length === 0) return undefined;
  return (name) => inTurn(ways.map((way) => () => way(name))).catch((error: unknown) => { throw refusalOf(error, "chatPageNotShown"); });
}
