import type { PeerId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import { createAllowance } from "../../shared/allowance";
import type { Allowance } from "../../shared/allowance";

/** What one page may say: far more than any that works, and what the phone can bear. */
const limits = {
  request: { atOnce: 100, perSecond: 20 },
  tell: { atOnce: 300, perSecond: 100 },
  other: { atOnce: 300, perSecond: 50 },
} as const;

type Kind = keyof typeof limits;

export const requestLimit = `at most ${limits.request.atOnce} requests at once, then ${limits.request.perSecond} a second`;

/** A page that says too much is not heard beyond its limits; the others are. Pages that have not said who they are share theirs. */
export interface CrowdControl {
  /** Whether this is to be read at all: to look at it closely is what a flood must not make the page do. */
  admits(data: unknown): boolean;
  gone(page: PeerId): void;
}

export function createCrowdControl({ clock, isKnown, onTooMuch }: {
  readonly clock: Pick<ClockPort, "now">;
  readonly isKnown: (page: PeerId) => boolean;
  /** From here on something of this page is left out. Once, until it has kept within its limits for a while. */
  readonly onTooMuch: (page: PeerId, kind: Kind) => void;
}): CrowdControl {
  const allowances = new Map<string, Allowance>();
  const loud = new Set<string>();

  function admits(data: unknown): boolean {
    if (typeof data !== "object" || data === null || !("type" in data) || !("from" in data)) return false;
    const { type, from: sender } = data;
    if (typeof type !== "string" || typeof sender !== "string") return false;
    const from = sender as PeerId;
    const kind: Kind = type === "request" || type === "tell" ? type : "other";
    const key = isKnown(from) ? `${kind} ${from}` : kind;
    const allowance = allowances.get(key) ?? createAllowance(limits[kind]);
    allowances.set(key, allowance);
    if (allowance.take(clock.now())) {
      if (allowance.isFresh) loud.delete(key);
      return true;
    }
    if (!loud.has(key)) {
      loud.add(key);
      onTooMuch(from, kind);
    }
    return false;
  }

  return {
    admits,
    gone(page) {
      for (const kind of Object.keys(limits)) {
        allowances.delete(`${kind} ${page}`);
        loud.delete(`${kind} ${page}`);
      }
    },
  };
}
