import type { PeerId } from "../../model/ids";
import type { LockPort } from "../../ports/lockPort";
import type { Tab } from "../protocol/messages";

export interface Peer {
  readonly kind: "softphone" | "client";
  readonly tab: Tab;
  /** Of an integrator's page, as it says itself. */
  readonly path?: string | undefined;
}

/** More pages than a browser bears. */
const mostPeers = 1_000;

/** Who else is there. A page that goes lets go of its lock: that is how it is known to be gone, however it went. */
export interface ClientRegistry {
  add(id: PeerId, peer: Peer, lock: string): void;
  find(id: PeerId): Peer | undefined;
  /** A softphone's page in this tab: where a session for its integrations is opened. */
  softphoneIn(tab: Tab): PeerId | undefined;
  readonly mirrors: number;
  dispose(): void;
}

export function createClientRegistry(locks: LockPort, onGone: (id: PeerId, peer: Peer) => void): ClientRegistry {
  const peers = new Map<PeerId, Peer>();
  const watching = new AbortController();
  return {
    add(id, peer, lock) {
      const isKnown = peers.has(id);
      if (!isKnown && peers.size >= mostPeers) return;
      peers.set(id, peer);
      if (isKnown) return;
      void locks.hold(lock, watching.signal).then((release) => {
        release();
        peers.delete(id);
        if (!watching.signal.aborted) onGone(id, peer);
      });
    },
    find: (id) => peers.get(id),
    softphoneIn: ({ id }) => [...peers].find(([, peer]) => peer.kind === "softphone" && peer.tab.id === id)?.[0],
    get mirrors() {
      return [...peers.values()].filter(({ kind }) => kind === "softphone").length;
    },
    dispose() {
      watching.abort();
    },
  };
}
