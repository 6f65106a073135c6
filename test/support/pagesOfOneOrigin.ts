import type { ChannelPort } from "../../SoftphoneControl/ports/channelPort";
import type { LockPort } from "../../SoftphoneControl/ports/lockPort";
import { createEmitter } from "../../SoftphoneControl/shared/emitter";

/** The pages of one origin in one browser: what they post reaches the others, and their locks fall free when they go. */
export interface Origin {
  /** Where `pageId` posts and hears; a page may have several, of several names. */
  channel(pageId: string, name?: string): ChannelPort;
  locks(pageId: string): LockPort;
  /** Closed or crashed: it hears and says nothing more, and holds no lock. What it posted before still arrives. */
  closePage(pageId: string): void;
  /** Everything posted, in order. */
  readonly posted: readonly Posted[];
}

interface Posted {
  readonly pageId: string;
  readonly name: string;
  readonly message: unknown;
}

interface OpenChannel {
  readonly pageId: string;
  readonly name: string;
  readonly tell: (message: unknown) => void;
}

interface Claim {
  readonly pageId: string;
  readonly grant: () => void;
}

/** @param onThrow what a listener throws; a test that says nothing of it fails. */
export function createOrigin(onThrow: (error: unknown) => void = (error) => { throw error; }): Origin {
  const posted: Posted[] = [];
  const channels = new Set<OpenChannel>();
  /** By name, in the order they asked: the first holds the lock. */
  const lines = new Map<string, Claim[]>();
  const underWay: (() => void)[] = [];

  /** One message in each turn: what it leads to may happen before the next arrives. */
  function deliver(): void {
    underWay.shift()?.();
    if (underWay.length > 0) queueMicrotask(deliver);
  }

  function send(arrive: () => void): void {
    underWay.push(arrive);
    if (underWay.length === 1) queueMicrotask(deliver);
  }

  function leaveLine(name: string, claim: Claim): void {
    const line = lines.get(name) ?? [];
    const wasHolder = line[0] === claim;
    const rest = line.filter((other) => other !== claim);
    lines.set(name, rest);
    if (wasHolder) rest[0]?.grant();
  }

  return {
    posted,
    channel(pageId, name = "open-softphone") {
      const messages = createEmitter<unknown>(onThrow);
      const open: OpenChannel = { pageId, name, tell: messages.emit };
      channels.add(open);
      return {
        post(message) {
          const copy: unknown = structuredClone(message);
          if (!channels.has(open)) return;
          posted.push({ pageId, name, message: copy });
          const others = [...channels].filter((other) => other !== open && other.name === name);
          for (const other of others) {
            send(() => {
              if (channels.has(other)) other.tell(structuredClone(copy));
            });
          }
        },
        subscribe: messages.subscribe,
        dispose() {
          channels.delete(open);
        },
      };
    },
    locks: (pageId) => ({
      hold: (name, abandon) =>
        new Promise((resolve) => {
          if (abandon?.aborted) return;
          const claim: Claim = {
            pageId,
            grant() {
              resolve(() => { leaveLine(name, claim); });
            },
          };
          const line = [...(lines.get(name) ?? []), claim];
          lines.set(name, line);
          // Whoever waits may go; who holds has to release.
          abandon?.addEventListener("abort", () => {
            if (lines.get(name)?.[0] !== claim) leaveLine(name, claim);
          });
          if (line.length === 1) claim.grant();
        }),
      held: () => Promise.resolve([...lines].filter(([, line]) => line.length > 0).map(([name]) => name)),
    }),
    closePage(pageId) {
      for (const open of [...channels]) if (open.pageId === pageId) channels.delete(open);
      for (const [name, line] of [...lines]) {
        for (const claim of line.filter((other) => other.pageId === pageId).reverse()) leaveLine(name, claim);
      }
    },
  };
}
