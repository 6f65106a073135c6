import { createEmitter } from "../shared/emitter";
import type { ViewStore } from "../ui/SoftphoneView.types";

/**
 * The store as everything that is drawn sees it: it moves on once a frame, however much has happened. Drawing takes longer than all else
 * that a step does, and nobody who is told of one waits for it.
 */
export interface FramedStore extends ViewStore {
  /** Moves on now: whoever types or clicks must not see what was before. */
  catchUp(): void;
  dispose(): void;
}

export interface FramedStoreInputs {
  readonly store: ViewStore;
  /** Calls back once, before the next frame; returns what undoes it. */
  readonly beforePaint: (callback: () => void) => () => void;
  readonly onThrow: (error: unknown) => void;
}

export function createFramedStore({ store, beforePaint, onThrow }: FramedStoreInputs): FramedStore {
  const changes = createEmitter<undefined>(onThrow);
  let shown = store.getState();
  let cancel: (() => void) | undefined;

  function catchUp(): void {
    cancel?.();
    cancel = undefined;
    const before = shown;
    shown = store.getState();
    if (shown !== before) changes.emit(undefined);
  }

  const unsubscribe = store.subscribe(() => { cancel ??= beforePaint(catchUp); });

  return {
    getState() {
      // What is drawn first is drawn from what there is.
      if (changes.size === 0) shown = store.getState();
      return shown;
    },
    subscribe: (listener) => changes.subscribe(listener),
    catchUp,
    dispose() {
      unsubscribe();
      cancel?.();
    },
  };
}
