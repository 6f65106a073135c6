import type { PageSource, SdkSourceInputs } from "./acSource";
import { createGenesysReader, eventsByReady } from "./genesysEvents";
import { createOutlet } from "./outlet";
import { candidateOf } from "./webAction";
import { whenThere } from "./whenThere";
import type { GlobalFunction } from "./whenThere";

/** A plugin that was ready before we asked may not say so again. */
const readyMs = 5_000;

/** Runs in the visitor's page: the Messenger SDK, `Genesys("subscribe", …)`, the successor of `ac`. It has no way to unsubscribe. */
export function createGenesysSource({ find, hear, ...inputs }: SdkSourceInputs): PageSource {
  const { clock } = inputs;
  const { subscribe, take, say, flush, dispose } = createOutlet(inputs);
  const read = createGenesysReader();
  const undos: (() => void)[] = [];
  let isOver = false;

  function ask(name: string, listener: (event: unknown) => void): void {
    try {
      (find() as GlobalFunction)("subscribe", name, listener);
    } catch {
      say("the Messenger SDK of this page refuses to tell its events");
    }
  }

  function listenTo(name: string): void {
    ask(name, (event) => {
      if (isOver) return;
      take(() => {
        const raw = read(name, event);
        if (raw) hear?.(raw);
        return raw && candidateOf(raw, clock.now());
      });
    });
  }

  function begin(ready: string, names: readonly string[]): void {
    let hasBegun = false;
    const start = (): void => {
      if (hasBegun || isOver) return;
      hasBegun = true;
      names.forEach(listenTo);
    };
    ask(ready, start);
    if (!hasBegun) undos.push(clock.after(readyMs, start));
  }

  undos.push(whenThere(clock, find, () => { for (const [ready, names] of Object.entries(eventsByReady)) begin(ready, names); }));

  return {
    subscribe,
    flush,
    look: () => undefined,
    dispose() {
      isOver = true;
      for (const undo of undos) undo();
      dispose();
    },
  };
}
