import * as React from "react";
import { useFocusWithin } from "./useFocusWithin";
import type { FocusWithin } from "./useFocusWithin";

/**
 * Where `shown` changes and the focused part of an element is gone, the element itself takes the focus,
 * so that a keyboard or a screen reader is never thrown to the top of the page.
 * @param choose - a part of the element that is nearer to what has gone
 */
export function useKeptFocus<Element extends HTMLElement>(shown: string, choose?: (element: Element) => HTMLElement | null | undefined): FocusWithin<Element> {
  const [handlers, within] = useFocusWithin<Element>();
  const { ref } = handlers;
  const nearest = React.useRef(choose);
  nearest.current = choose;
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!within.current || element === null || element.contains(element.ownerDocument.activeElement)) return;
    (nearest.current?.(element) ?? element).focus();
  }, [shown, ref, within]);
  return handlers;
}
