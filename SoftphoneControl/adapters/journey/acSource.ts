import { journeyMediaTypes } from "../../model/host/journey";
import type { JourneyPort } from "../../ports/journeyPort";
import { createOutlet } from "./outlet";
import type { Outlet, SourceInputs } from "./outlet";
import { candidateOf, rawWebActionOf } from "./webAction";
import type { RawWebAction } from "./webAction";
import { whenThere } from "./whenThere";
import type { GlobalFunction } from "./whenThere";

export interface SdkSourceInputs extends SourceInputs {
  /** The vendor's global, or its stub; it changes when the script arrives, so it is looked up for every call. */
  readonly find: () => unknown;
  /** Is told every web action as it comes, before any check. */
  readonly hear?: ((raw: RawWebAction) => void) | undefined;
}

/** A source in a page that its visitor leaves at any time. */
export interface PageSource extends JourneyPort, Pick<Outlet, "flush"> {}

export interface AcSource extends PageSource {
  /** Also tells web actions of a media type that no list has. */
  watch(mediaType: string): void;
}

/** Runs in the visitor's page: the Journey SDK's global, `ac` (page 002). It is asked for all states of a media type, once; there is nothing in an event that says when it was. */
export function createAcSource({ find, hear, ...inputs }: SdkSourceInputs): AcSource {
  const { clock } = inputs;
  const { subscribe, take, say, flush, dispose } = createOutlet(inputs);
  const wanted = new Set<string>(journeyMediaTypes);
  let isThere = false;
  let isOver = false;

  function listen(told: unknown): void {
    if (isOver) return;
    take(() => {
      const raw = rawWebActionOf(told);
      if (raw) hear?.(raw);
      return raw && candidateOf(raw, clock.now());
    });
  }

  function ask(mediaType: string): void {
    try {
      (find() as GlobalFunction)("on", `${mediaType}:all`, listen);
    } catch {
      say("the Journey SDK of this page refuses to tell its events");
    }
  }

  const undo = whenThere(clock, find, () => {
    isThere = true;
    for (const mediaType of wanted) ask(mediaType);
  });

  return {
    subscribe,
    flush,
    watch(mediaType) {
      if (wanted.has(mediaType)) return;
      wanted.add(mediaType);
      if (isThere) ask(mediaType);
    },
    look: () => undefined,
    dispose() {
      isOver = true;
      undo();
      dispose();
    },
  };
}
