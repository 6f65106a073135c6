import type { ClockPort } from "../../ports/clockPort";

/** Whether the page that owns the phone is awake, found out by asking it. What any page asks and what the primary says is heard by all: they ask as one. */
export interface PrimaryWatch {
  /** There is somebody to watch from now on. */
  start(): void;
  stop(): void;
  /** The primary has said something. */
  heard(): void;
  /** Another page has asked it. */
  asked(): void;
  /** The agent looks at this page, or has turned away: asks at once. */
  look(): void;
  readonly isSilent: boolean;
}

export interface PrimaryWatchInputs {
  readonly clock: ClockPort;
  readonly isVisible: () => boolean;
  /** For how long the primary may leave a question unanswered, where this page is seen. Milliseconds. */
  readonly patienceMs: () => number;
  readonly ask: () => void;
  /** A question was not answered at once. */
  readonly onDoubt: () => void;
  /** There is nothing to doubt: it has answered, or this page can't tell. */
  readonly onCalm: () => void;
  /** Nor in time. Told again as long as it says nothing. */
  readonly onSilent: () => void;
}

interface Pace {
  readonly restMs: number;
  /** A timer that is later than that tells that this very page slept. */
  readonly slackMs: number;
}

const seen: Pace = { restMs: 400, slackMs: 1_000 };
/** A page out of sight looks after calls as well, but leaves it to those in sight; its timers may be slow. */
const unseen: Pace = { restMs: 5_000, slackMs: 2_000 };
const unseenPatienceMs = 10_000;

export function createPrimaryWatch({ clock, isVisible, patienceMs, ask, onDoubt, onCalm, onSilent }: PrimaryWatchInputs): PrimaryWatch {
  let isWatching = false;
  let cancel: (() => void) | undefined;
  let dueAt = 0;
  let pace = seen;
  let heardAt = 0;
  let askedAt = 0;
  /** When it was asked what it has not answered. */
  let silentSince: number | undefined;

  const patience = (): number => (pace === seen ? patienceMs() : unseenPatienceMs);

  function wait(ms: number): void {
    cancel?.();
    dueAt = clock.now() + ms;
    cancel = clock.after(ms, turn);
  }

  function calm(): void {
    silentSince = undefined;
    onCalm();
  }

  function question(at: number): void {
    silentSince ??= at;
    askedAt = at;
    ask();
  }

  /** Now is as good as ever: of what was before this page turned, or slept, nothing counts. */
  function begin(): void {
    pace = isVisible() ? seen : unseen;
    calm();
    wait(0);
  }

  function inquire(now: number): void {
    const isDoubtful = silentSince !== undefined;
    if (!isDoubtful || now - askedAt >= pace.restMs) question(now);
    if (isDoubtful) onDoubt();
  }

  function turn(): void {
    const now = clock.now();
    const late = now - dueAt;
    // Its answer may have come, and not be heard yet: the time this page slept does not count, and after a long sleep nothing does.
    if (Math.abs(late) > pace.slackMs) calm();
    else if (silentSince !== undefined && late > 0) silentSince += late;
    const restsUntil = heardAt + pace.restMs;
    if (silentSince === undefined && now >= heardAt && now < restsUntil) {
      wait(restsUntil - now);
      return;
    }
    if (silentSince !== undefined && now - silentSince >= patience()) {
      silentSince = now;
      onSilent();
    } else inquire(now);
    if (isWatching) wait(Math.max(0, Math.min(pace.restMs, (silentSince ?? now) + patience() - now)));
  }

  return {
    start() {
      if (isWatching) return;
      isWatching = true;
      begin();
    },
    stop() {
      isWatching = false;
      calm();
      cancel?.();
    },
    heard() {
      heardAt = clock.now();
      calm();
    },
    asked() {
      if (!isWatching) return;
      askedAt = clock.now();
      silentSince ??= askedAt;
    },
    look() {
      if (isWatching && (pace === seen) !== isVisible()) begin();
    },
    get isSilent() {
      return silentSince !== undefined;
    },
  };
}
