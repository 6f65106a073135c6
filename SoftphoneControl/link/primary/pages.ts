import type { HostPage } from "../../model/host/hostPage";
import type { PeerId } from "../../model/ids";
import type { LinkInputs } from "../linkInputs";
import type { ToldHost } from "../protocol/messages";
import { toldHost } from "../toldHost";

/** The softphone's pages, as the one that owns the phone tells of them. */
export interface Pages {
  /** A new primary: who is still there says so. */
  begin(): void;
  joined(page: PeerId, host: ToldHost): void;
  left(page: PeerId): void;
  /** This very page. */
  tellOwn(): void;
}

export function createPages(inputs: Pick<LinkInputs, "store" | "clock" | "self" | "host" | "isVisible">): Pages {
  const { store, clock, self } = inputs;
  const { dispatch } = store;
  const now = (): Readonly<Record<PeerId, HostPage>> => store.getState().phone.pages;
  /** Those that were used before the take-over stay the ones that were used. */
  const before = now();

  function joined(peerId: PeerId, host: ToldHost): void {
    const at = clock.now();
    const known = now()[peerId];
    // A page that opens in sight was opened by the agent.
    const page: HostPage = { ...host, usedAt: (known ?? before[peerId])?.usedAt ?? (host.isVisible ? at : 0) };
    if (JSON.stringify(page) !== JSON.stringify(known)) dispatch({ type: "page.joined", at, peerId, page });
  }

  return {
    begin() {
      if (Object.keys(before).length > 0) dispatch({ type: "pages.forgotten", at: clock.now() });
      joined(self, toldHost(inputs));
    },
    joined,
    left(peerId) {
      if (now()[peerId]) dispatch({ type: "page.left", at: clock.now(), peerId });
    },
    tellOwn() {
      joined(self, toldHost(inputs));
    },
  };
}
