import * as React from "react";
import { useFocusWithin } from "./useFocusWithin";
import type { FocusWithin } from "./useFocusWithin";

/** Of each control's outermost element. */
export const softphoneMark = "data-softphone";

/**
 * An element that takes the focus each time it is about something else, and gives it back where it came from.
 * Of several controls on a page it is the one with the focus that takes it, else the one that speaks.
 * @param about - undefined while the element isn't there
 * @param isUnasked - comes by itself: whoever types elsewhere on the page goes on typing there
 */
export function useLentFocus<Element extends HTMLElement>(about: string | undefined, isSpeaker: boolean, isUnasked = false): FocusWithin<Element> {
  const [handlers, within] = useFocusWithin<Element>();
  const { ref } = handlers;
  const lender = React.useRef<HTMLElement>();
  const speaks = React.useRef(isSpeaker);
  speaks.current = isSpeaker;
  const isPolite = React.useRef(isUnasked);
  isPolite.current = isUnasked;
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) {
      if (within.current) lender.current?.focus();
      within.current = false;
      return;
    }
    const { activeElement } = element.ownerDocument;
    const control = activeElement?.closest(`[${softphoneMark}]`);
    const isFree = activeElement === null || activeElement === element.ownerDocument.body;
    if (!(control ? control.contains(element) : speaks.current && (isFree || !isPolite.current))) return;
    if (!within.current && activeElement instanceof HTMLElement) lender.current = activeElement;
    element.focus();
  }, [about, ref, within]);
  return handlers;
}
