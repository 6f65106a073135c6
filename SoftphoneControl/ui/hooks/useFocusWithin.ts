import * as React from "react";

/** What an element needs to know whether the focus is in it. */
export interface FocusWithin<Element> {
  readonly ref: React.RefObject<Element>;
  readonly onFocus: () => void;
  readonly onBlur: (event: React.FocusEvent) => void;
}

/** @returns for the element, and whether the focus is in it, or was when its part with the focus went away */
export function useFocusWithin<Element extends HTMLElement>(): readonly [FocusWithin<Element>, React.MutableRefObject<boolean>] {
  const ref = React.useRef<Element>(null);
  const within = React.useRef(false);
  const onFocus = (): void => {
    within.current = true;
  };
  // React tells no blur for what it removes itself: then `within` stays true.
  const onBlur = (event: React.FocusEvent): void => {
    within.current = ref.current?.contains(event.relatedTarget) ?? false;
  };
  return [{ ref, onFocus, onBlur }, within];
}
