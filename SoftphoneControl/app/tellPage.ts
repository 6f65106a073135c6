import type { PageUse } from "../browser/pageUse";
import type { Link } from "../link/link";
import type { HostNews, PageHost } from "../ports/hostPort";
import type { Store } from "../state/createStore";
import type { HostChoice } from "./chooseHost";
import { createHostDial } from "./hostDial";
import type { HostDialInputs } from "./hostDial";

export interface TellPageInputs extends HostDialInputs {
  readonly store: Store;
  readonly link: Pick<Link, "dispatch" | "look" | "tellHost">;
  readonly host: HostChoice;
  readonly watchUse: (tell: (use: PageUse) => void) => () => void;
}

/** While the agent stays on one page, that is not said more often. Milliseconds. */
const usedOnceInMs = 10_000;
/** What was told is known everywhere by then, if somebody listens. */
const takenInMs = 1_000;

/** Tells what this page learns of the agent, of its host, and from it. Returns how to end it. */
export function tellPage(inputs: TellPageInputs): () => void {
  const { store, link, host, now, self, watchUse } = inputs;
  const dial = createHostDial(inputs);
  let heard: PageHost | undefined;
  let stopHearing: (() => void) | undefined;
  let toldAt = 0;

  function take(news: HostNews): void {
    const at = now();
    if (news.type === "presenceChanged") link.dispatch({ type: "host.presenceChanged", at, presence: news.presence });
    else if (news.type !== "numberClicked") link.dispatch({ type: `host.${news.type}`, at, peerId: self, sessionId: news.sessionId });
    // An installed b+s Connects hears of the click itself.
    else if (store.getState().phone.configuration.backend !== "connects") dial(news.number);
  }

  function hear(current: PageHost): void {
    if (store.getState().here.hostKind !== current.kind) store.dispatch({ type: "host.told", at: now(), kind: current.kind });
    link.tellHost();
    const isSame = heard === current && (stopHearing === undefined) === (current.subscribe === undefined);
    if (isSame) return;
    stopHearing?.();
    heard = current;
    stopHearing = current.subscribe?.(take);
  }

  function use(how: PageUse): void {
    link.look();
    // What comes late has come by now.
    host.current();
    const { pages } = store.getState().phone;
    const own = pages[self];
    if (!own) return;
    const at = now();
    if (how === "hidden") {
      toldAt = 0;
      if (own.isVisible) link.dispatch({ type: "page.hidden", at, peerId: self });
      return;
    }
    if (at - toldAt < takenInMs) return;
    const isLast = Object.entries(pages).every(([id, { usedAt }]) => id === self || usedAt < own.usedAt);
    if (own.isVisible && isLast && at - own.usedAt < usedOnceInMs) return;
    toldAt = at;
    link.dispatch({ type: "page.used", at, peerId: self });
  }

  const endings = [host.subscribe(hear), store.subscribe(() => { host.current(); }), watchUse(use)];
  hear(host.current());
  return () => {
    for (const end of endings) end();
    stopHearing?.();
  };
}
