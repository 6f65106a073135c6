/** How it goes at the help desk. */
export interface DeskConditions {
  readonly isOpen: boolean;
  /** Others who wait before a visitor who comes now. */
  readonly waiting: number;
  /** More is asked than the service takes. */
  readonly isThrottled: boolean;
  /** Chats can't be begun, for no reason that is told. */
  readonly failsToStart: boolean;
  /** The agent takes chats and answers by itself. */
  readonly worksAlone: boolean;
}

export const usualConditions: DeskConditions = { isOpen: true, waiting: 0, isThrottled: false, failsToStart: false, worksAlone: true };

const dayMs = 24 * 3_600_000;
const opensAtMs = 8 * 3_600_000;
const closesAtMs = 18 * 3_600_000;

const next = (now: number, ofDay: number): number => {
  const today = Math.floor(now / dayMs) * dayMs + ofDay;
  return today > now ? today : today + dayMs;
};

/** When it opens and closes next: at 8 and at 18 o'clock UTC. */
export function nextHours(now: number): { readonly opensAt: number; readonly closesAt: number } {
  return { opensAt: next(now, opensAtMs), closesAt: next(now, closesAtMs) };
}

/** Minutes. */
export const averageWait = (waiting: number): number => 1 + 2 * waiting;

/** What came from another page, or was kept; what makes no sense is as usual. */
export function readConditions(given: unknown): DeskConditions {
  const { isOpen, waiting, isThrottled, failsToStart, worksAlone } = (typeof given === "object" && given !== null ? given : {}) as Partial<Record<keyof DeskConditions, unknown>>;
  const flag = (value: unknown, usual: boolean): boolean => (typeof value === "boolean" ? value : usual);
  return {
    isOpen: flag(isOpen, usualConditions.isOpen),
    waiting: typeof waiting === "number" && Number.isInteger(waiting) && waiting >= 0 && waiting < 100 ? waiting : usualConditions.waiting,
    isThrottled: flag(isThrottled, usualConditions.isThrottled),
    failsToStart: flag(failsToStart, usualConditions.failsToStart),
    worksAlone: flag(worksAlone, usualConditions.worksAlone),
  };
}
