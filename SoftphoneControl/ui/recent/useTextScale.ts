import * as React from "react";

/** Pixels: of the usual text where nobody wants another size. */
const usualSize = 14;

/** How much larger than usual the host's theme sets the text of an element. Measured once, when the element comes. */
export function useTextScale(element: React.RefObject<HTMLElement>): number {
  const [scale, setScale] = React.useState(1);
  React.useLayoutEffect(() => {
    if (!element.current) return;
    const size = parseFloat(window.getComputedStyle(element.current).fontSize);
    setScale(size > 0 ? Math.max(1, size / usualSize) : 1);
  }, [element]);
  return scale;
}
