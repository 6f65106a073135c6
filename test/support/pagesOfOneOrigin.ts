import type { ChannelPort } from "../../SoftphoneControl/ports/channelPort";
import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import type { LockPort } from "../../SoftphoneControl/ports/lockPort";
import { createEmitter } from "../../SoftphoneControl/shared/emitter";

/** What a page that sleeps gets when it wakes. */
export type Held = "timers" | "messages" | "locks";

interface Waiting {
  readonly page: string;
  readonly grant: () => void;
  readonly lose: () => void;
}

export interface OriginPage {
  channel(name?: string): ChannelPort;
  readonly locks: LockPort;
}

/** The pages of one origin in one browser: what one posts the others hear, copied, in order, a moment later; locks go to the next in line. */
export function createOrigin() {
  const listening = new Set<{ readonly page: string; readonly name: string; readonly hear: (message: unknown) => void }>();
  const lines = new Map<string, Waiting[]>();
  const frozen = new Map<string, { readonly kind: Held; readonly act: () => void }[]>();
  const gone = new Set<string>();
  /** Frozen, and hears messages all the same. */
  const hearing = new Set<string>();
  let faults: unknown[] | undefined;
  const losing = new Set<(message: unknown) => boolean>();

  function advance(name: string): void {
    const [first] = lines.get(name) ?? [];
    first?.grant();
  }

  function leave(name: string, entry: Waiting): void {
    const line = lines.get(name) ?? [];
    const wasFirst = line[0] === entry;
    lines.set(name, line.filter((other) => other !== entry));
    if (wasFirst) advance(name);
  }

  function deliver(page: string, kind: Held, act: () => void): void {
    const held = frozen.get(page);
    if (gone.has(page)) return;
    if (held && !(kind === "messages" && hearing.has(page))) held.push({ kind, act });
    else void Promise.resolve().then(act);
  }

  function entryOf(page: string, name: string, resolve: (release: () => void) => void, onLost: (() => void) | undefined) {
    let isGranted = false;
    let isOver = false;
    const entry: Waiting = {
      page,
      grant() {
        if (isGranted) return;
        isGranted = true;
        deliver(page, "locks", () => {
          resolve(() => {
            isOver = true;
            leave(name, entry);
          });
        });
      },
      lose() {
        deliver(page, "locks", () => {
          if (!isOver) onLost?.();
        });
      },
    };
    return { entry, isGranted: () => isGranted };
  }

  return {
    page(page: string): OriginPage {
      gone.delete(page);
      return {
        channel(name = "open-softphone") {
          const messages = createEmitter<unknown>((error) => {
            if (faults === undefined) throw error;
            faults.push(error);
          });
          const ear = { page, name, hear: messages.emit };
          listening.add(ear);
          return {
            post(message) {
              for (const other of listening) {
                if (other === ear || other.name !== name) continue;
                const copy: unknown = structuredClone(message);
                if ([...losing].some((fits) => fits(copy))) continue;
                deliver(other.page, "messages", () => {
                  if (listening.has(other)) other.hear(copy);
                });
              }
            },
            subscribe: messages.subscribe,
            dispose: () => void listening.delete(ear),
          };
        },
        locks: {
          hold: (name, abandon, onLost) =>
            new Promise((resolve) => {
              const giveUp = (): void => { if (!isGranted()) leave(name, entry); };
              const { entry, isGranted } = entryOf(page, name, (letGo) => {
                abandon?.removeEventListener("abort", giveUp);
                resolve(letGo);
              }, onLost);
              const line = lines.get(name) ?? [];
              lines.set(name, [...line, entry]);
              abandon?.addEventListener("abort", giveUp);
              if (line.length === 0) entry.grant();
            }),
          steal: (name, onLost) =>
            new Promise((resolve) => {
              const { entry } = entryOf(page, name, resolve, onLost);
              const [holder, ...others] = lines.get(name) ?? [];
              lines.set(name, [entry, ...others]);
              holder?.lose();
              entry.grant();
            }),
          holder: (name) => Promise.resolve(lines.get(name)?.[0]?.page),
          held: () => Promise.resolve([...lines].filter(([, line]) => line.length > 0).map(([name]) => name)),
        },
      };
    },
    /** Closed, crashed or killed: it says nothing more, and its locks fall free. */
    close(page: string): void {
      gone.add(page);
      frozen.delete(page);
      for (const ear of [...listening]) if (ear.page === page) listening.delete(ear);
      for (const [name, line] of [...lines]) for (const entry of line) if (entry.page === page) leave(name, entry);
    },
    /** Alive, but it does nothing and hears nothing until it wakes; `hears`: as Chromium freezes pages, messages come all the same. */
    freeze(page: string, { hears = false } = {}): void {
      frozen.set(page, []);
      if (hears) hearing.add(page);
      else hearing.delete(page);
    },
    isFrozen: (page: string): boolean => frozen.has(page),
    /** What it missed comes in the order it happened in, but for one kind that browsers may put before the others. */
    wake(page: string, first?: Held): void {
      const missed = frozen.get(page) ?? [];
      frozen.delete(page);
      for (const { kind, act } of [...missed.filter((entry) => entry.kind === first), ...missed.filter((entry) => entry.kind !== first)]) deliver(page, kind, act);
    },
    /** A clock as this page has it: what falls due while it sleeps runs late. */
    clockOf: <Clock extends ClockPort>(page: string, clock: Clock): Clock => ({
      ...clock,
      after(delayMs, callback) {
        let isUndone = false;
        const undo = clock.after(delayMs, () => {
          const run = (): void => { if (!isUndone) callback(); };
          const held = frozen.get(page);
          if (held) held.push({ kind: "timers", act: run });
          else if (!gone.has(page)) run();
        });
        return () => {
          isUndone = true;
          undo();
        };
      },
    }),
    /** From now on, what fits reaches nobody; returns how to end that. */
    lose(fits: (message: unknown) => boolean): () => void {
      losing.add(fits);
      return () => {
        losing.delete(fits);
      };
    },
    /** What listeners throw from now on; until this is called, a page that throws ends the test run. */
    watchFaults(): readonly unknown[] {
      faults ??= [];
      return faults;
    },
    /** Channels that are open, and who holds a lock or waits for one. */
    counts: () => ({ channels: listening.size, locks: [...lines.values()].reduce((sum, line) => sum + line.length, 0) }),
    /** What stands in line for a lock. */
    line: (name: string): readonly string[] => (lines.get(name) ?? []).map((entry) => entry.page),
  };
}
