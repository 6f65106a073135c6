import * as React from "react";

export interface KeptFocus<Element> {
  readonly ref: React.RefObject<Element>;
  readonly onFocus: () => void;
  readonly onBlur: (event: React.FocusEvent) => void;
}

/**
 * Where `shown` changes and the focused part of an element is gone, the element itself takes the focus,
 * so that a keyboard or a screen reader is never thrown to the top of the page.
 */
export function useKeptFocus<Element extends HTMLElement>(shown: string): KeptFocus<Element> {
  const ref = React.useRef<Element>(null);
  const within = React.useRef(false);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!within.current || element === null || element.contains(element.ownerDocument.activeElement)) return;
    element.focus();
  }, [shown]);
  return {
    ref,
    onFocus: () => {
      within.current = true;
    },
    // React tells no blur for what it removes itself: then `within` stays true.
    onBlur: (event) => {
      within.current = ref.current?.contains(event.relatedTarget) ?? false;
    },
  };
}
