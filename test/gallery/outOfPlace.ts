/** Pixels: what rounding may make. */
const tolerance = 1;

interface Frame {
  readonly left: number;
  readonly right: number;
}

/**
 * What stands out of the softphone sideways, is cut off without a sign of it, or can be reached by scrolling sideways only: one line each.
 * Text that ends in an ellipsis is none of these, nor is what is there for ears alone. A menu may stand out, but not of the window.
 */
export function outOfPlace(host: HTMLElement): readonly string[] {
  const faults: string[] = [];
  look(host, host.getBoundingClientRect(), faults, false);
  return faults;
}

/** Of what stands out only the outermost is told. */
function look(place: HTMLElement, frame: Frame, faults: string[], isShortened: boolean): void {
  for (const node of place.childNodes) {
    if (node instanceof Text) {
      if (!isShortened && isBeyond(rectOf(node), frame)) faults.push(`stands out: ${node.data.slice(0, 60)}`);
      continue;
    }
    // Drawings have no text.
    if (!(node instanceof HTMLElement)) continue;
    const style = getComputedStyle(node);
    if (isForEars(style)) continue;
    const within = node.classList.contains("fui-MenuPopover") ? { left: 0, right: innerWidth } : frame;
    if (!isShortened && isBeyond(node.getBoundingClientRect(), within)) {
      faults.push(`stands out: ${wordsFor(node)}`);
      continue;
    }
    const hasEllipsis = style.textOverflow === "ellipsis" || style.getPropertyValue("-webkit-line-clamp") !== "none";
    if (node.clientWidth > 0 && node.scrollWidth > node.clientWidth + tolerance) {
      if (style.overflowX === "auto" || style.overflowX === "scroll") faults.push(`scrolls sideways: ${wordsFor(node)}`);
      if (style.overflowX === "hidden" && !hasEllipsis && !(node instanceof HTMLInputElement)) faults.push(`cut off: ${wordsFor(node)}`);
    }
    look(node, within, faults, isShortened || hasEllipsis);
  }
}

function rectOf(text: Text): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

function isBeyond({ left, right, width }: DOMRect, frame: Frame): boolean {
  return width > 0 && (right > frame.right + tolerance || left < frame.left - tolerance);
}

/** Of a pixel's size, or not drawn at all. */
function isForEars({ clip, clipPath, display, opacity, visibility }: CSSStyleDeclaration): boolean {
  return clip !== "auto" || clipPath !== "none" || display === "none" || visibility === "hidden" || opacity === "0";
}

function wordsFor(element: HTMLElement): string {
  const role = element.getAttribute("role");
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return `${element.localName}${role === null ? "" : `[${role}]`} "${name.trim().slice(0, 50)}"`;
}
