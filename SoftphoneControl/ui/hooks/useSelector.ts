import * as React from "react";
import { useSyncExternalStore } from "use-sync-external-store/shim";
import type { State } from "../../state/state";
import { shallowEqual } from "./shallowEqual";
import { useSoftphone } from "./useSoftphone";

interface Last<Of, Result> {
  readonly state: State;
  readonly selector: (state: State, of: Of) => Result;
  readonly of: Of;
  readonly result: Result;
}

/**
 * What a selector reads from the store. The result stays the same object as long as its members do,
 * so a component renders only when something it shows has changed.
 */
export function useSelector<Result>(selector: (state: State) => Result): Result;
export function useSelector<Of, Result>(selector: (state: State, of: Of) => Result, of: Of): Result;
export function useSelector<Of, Result>(selector: (state: State, of: Of) => Result, of?: Of): Result {
  const { store } = useSoftphone();
  const last = React.useRef<Last<Of, Result>>();
  const subscribe = React.useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => {
    const state = store.getState();
    const before = last.current;
    const asked = of as Of;
    if (before?.state === state && before.selector === selector && before.of === asked) return before.result;
    const fresh = selector(state, asked);
    const result = before !== undefined && shallowEqual(before.result, fresh) ? before.result : fresh;
    last.current = { state, selector, of: asked, result };
    return result;
  });
}
