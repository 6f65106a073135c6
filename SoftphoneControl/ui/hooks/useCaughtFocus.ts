import * as React from "react";
import { useFocusWithin } from "./useFocusWithin";
import type { FocusWithin } from "./useFocusWithin";

/** An element that takes the focus when whatever has it in there goes away, whichever view took it away and when. */
export function useCaughtFocus<Element extends HTMLElement>(): FocusWithin<Element> {
  const [handlers, within] = useFocusWithin<Element>();
  const { ref } = handlers;
  // With every rendering: the element may not have been there before.
  React.useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new MutationObserver(() => {
      const { activeElement, body } = element.ownerDocument;
      if (within.current && (activeElement === null || activeElement === body)) element.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  });
  return handlers;
}
