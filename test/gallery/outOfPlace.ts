/** Pixels: what rounding may make. */
const tolerance = 1;

/**
 * What stands out of the softphone sideways, is cut off without a sign of it, or can be reached by scrolling sideways only: one line each.
 * Text that ends in an ellipsis is none of these, nor is what is there for ears alone.
 */
export function outOfPlace(host: HTMLElement): readonly string[] {
  const frame = host.getBoundingClientRect();
  const faults = new Set<string>();
  for (const element of host.querySelectorAll<HTMLElement>("*")) {
    if (isForEars(element, host)) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isWider = element.scrollWidth > element.clientWidth + tolerance && element.clientWidth > 0;
    if (isWider && (overflowX === "auto" || overflowX === "scroll")) faults.add(`scrolls sideways: ${wordsFor(element)}`);
    if (isWider && overflowX === "hidden" && textOverflow !== "ellipsis" && !isClamped(element) && !(element instanceof HTMLInputElement)) faults.add(`cut off: ${wordsFor(element)}`);
    if (isBeyond(element.getBoundingClientRect(), frame)) faults.add(`stands out: ${wordsFor(element)}`);
  }
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const parent = currentNode.parentElement!;
    if (!currentNode.textContent?.trim() || isForEars(parent, host) || isCutProperly(parent, host)) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    if (isBeyond(range.getBoundingClientRect(), frame)) faults.add(`text stands out: ${currentNode.textContent.slice(0, 60)}`);
  }
  return [...faults];
}

function isBeyond(rect: DOMRect, frame: DOMRect): boolean {
  return rect.width > 0 && (rect.right > frame.right + tolerance || rect.left < frame.left - tolerance);
}

function isClamped(element: HTMLElement): boolean {
  return getComputedStyle(element).getPropertyValue("-webkit-line-clamp") !== "none";
}

function isCutProperly(element: HTMLElement, host: HTMLElement): boolean {
  return ancestors(element, host).some((ancestor) => getComputedStyle(ancestor).textOverflow === "ellipsis" || isClamped(ancestor));
}

/** Of a pixel's size, or not drawn at all. */
function isForEars(element: HTMLElement, host: HTMLElement): boolean {
  return ancestors(element, host).some((ancestor) => {
    const { clip, clipPath, display, opacity, visibility } = getComputedStyle(ancestor);
    return clip !== "auto" || clipPath !== "none" || display === "none" || visibility === "hidden" || opacity === "0";
  });
}

function ancestors(element: HTMLElement, host: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let place: HTMLElement | null = element; place !== null && place !== host; place = place.parentElement) found.push(place);
  return found;
}

function wordsFor(element: HTMLElement): string {
  const role = element.getAttribute("role");
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return `${element.localName}${role === null ? "" : `[${role}]`} "${name.trim().slice(0, 50)}"`;
}
