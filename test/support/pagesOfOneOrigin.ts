import type { ChannelPort } from "../../SoftphoneControl/ports/channelPort";
import type { LockPort } from "../../SoftphoneControl/ports/lockPort";
import { createEmitter } from "../../SoftphoneControl/shared/emitter";

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
  const frozen = new Map<string, (() => void)[]>();
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

  function deliver(page: string, act: () => void): void {
    const held = frozen.get(page);
    if (held) held.push(act);
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
        deliver(page, () => {
          resolve(() => {
            isOver = true;
            leave(name, entry);
          });
        });
      },
      lose() {
        deliver(page, () => {
          if (!isOver) onLost?.();
        });
      },
    };
    return { entry, isGranted: () => isGranted };
  }

  return {
    page(page: string): OriginPage {
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
                deliver(other.page, () => {
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
              const { entry, isGranted } = entryOf(page, name, resolve, onLost);
              const line = lines.get(name) ?? [];
              lines.set(name, [...line, entry]);
              abandon?.addEventListener("abort", () => {
                if (!isGranted()) leave(name, entry);
              });
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
          held: () => Promise.resolve([...lines].filter(([, line]) => line.length > 0).map(([name]) => name)),
        },
      };
    },
    /** Closed, crashed or killed: it says nothing more, and its locks fall free. */
    close(page: string): void {
      for (const ear of [...listening]) if (ear.page === page) listening.delete(ear);
      for (const [name, line] of [...lines]) for (const entry of line) if (entry.page === page) leave(name, entry);
    },
    /** Alive, but it does nothing and hears nothing until it wakes. */
    freeze(page: string): void {
      frozen.set(page, []);
    },
    wake(page: string): void {
      const missed = frozen.get(page) ?? [];
      frozen.delete(page);
      for (const act of missed) deliver(page, act);
    },
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
