import type { PageClockPort } from "../../ports/clockPort";

/**
 * What only the page that owns the phone may do. Another page takes the phone from one that sleeps, and a page that wakes does not know it yet:
 * timers, sockets and messages may all come before the news. So after each pause that is long enough for that, the page asks first.
 */
export interface Ownership {
  begin(): void;
  /** Another page owns the phone: what was held back is not done. */
  end(): void;
  /** Runs `act` at once, or, after a pause, as soon as this page is known to own the phone still; in the order of the calls. `otherwise`: it does not. */
  run(act: () => void, otherwise?: () => void): void;
  /** The page is awake. */
  touch(): void;
  /** Whose the phone is has been called in question: what is run from here on waits for the browser's answer. */
  doubt(): void;
  /** Its callbacks run so, too. */
  readonly clock: PageClockPort;
}

export interface OwnershipInputs {
  readonly clock: PageClockPort;
  readonly isFrozen: () => boolean;
  /** Must not reject. */
  readonly isOurs: () => Promise<boolean>;
  readonly onLost: () => void;
}

/** Shorter than any page's patience with this one: in a pause of less nobody has taken the phone. */
const sureMs = 1_000;

interface Held {
  readonly act: () => void;
  readonly otherwise: (() => void) | undefined;
}

export function createOwnership({ clock, isFrozen, isOurs, onLost }: OwnershipInputs): Ownership {
  let isOwner = false;
  let isFlushing = false;
  let sureAt = 0;
  let held: readonly Held[] = [];
  /** Of the question under way. */
  let asking: symbol | undefined;

  function isSure(): boolean {
    const pause = clock.now() - sureAt;
    return pause >= 0 && pause < sureMs && !isFrozen();
  }

  function flush(): void {
    isFlushing = true;
    try {
      for (let [next] = held; isOwner && next; [next] = held) {
        held = held.slice(1);
        next.act();
      }
    } finally {
      isFlushing = false;
      // One that threw keeps nobody waiting.
      if (isOwner && held.length > 0) void Promise.resolve().then(flush);
    }
  }

  function ask(): void {
    const question = (asking = Symbol());
    void isOurs().then((is) => {
      if (asking !== question) return;
      asking = undefined;
      if (!is) {
        onLost();
        return;
      }
      if (isFrozen()) {
        // As soon as timers run again.
        clock.after(0, () => { if (held.length > 0 && !asking) ask(); });
        return;
      }
      sureAt = clock.now();
      flush();
    });
  }

  function run(act: () => void, otherwise?: () => void): void {
    if (!isOwner) otherwise?.();
    else if (isFlushing || (held.length === 0 && isSure())) {
      sureAt = clock.now();
      act();
    } else {
      held = [...held, { act, otherwise }];
      if (!asking) ask();
    }
  }

  return {
    begin() {
      isOwner = true;
      sureAt = clock.now();
    },
    end() {
      isOwner = false;
      asking = undefined;
      const left = held;
      held = [];
      for (const { otherwise } of left) otherwise?.();
    },
    run,
    touch() {
      if (isSure()) sureAt = clock.now();
    },
    doubt() {
      sureAt = Number.NEGATIVE_INFINITY;
      // An answer to an older question is none to this one.
      if (asking) ask();
    },
    clock: {
      now: () => clock.now(),
      wall: () => clock.wall(),
      notBefore: (at) => { clock.notBefore(at); },
      after(delayMs, callback) {
        let isUndone = false;
        const undo = clock.after(delayMs, () => { run(() => { if (!isUndone) callback(); }); });
        return () => {
          isUndone = true;
          undo();
        };
      },
    },
  };
}
