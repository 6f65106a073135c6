/**
 * What an element shows, as the eye reads it: characters of each of its lines from left to right, whatever their order in the text.
 * @param {import("playwright-core").Locator} place
 * @returns {Promise<string>} lines joined by blanks
 */
export function linesOf(place) {
  return place.evaluate((element) => {
    const drawn = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      for (let at = 0; at < node.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width } = range.getBoundingClientRect();
        if (width > 0) drawn.push({ left, line: Math.round(top), sign: node.data[at] });
      }
    }
    const tops = [...new Set(drawn.map(({ line }) => line))].sort((one, other) => one - other);
    return tops.map((top) => drawn.filter(({ line }) => line === top).sort((one, other) => one.left - other.left).map(({ sign }) => sign).join("").trim()).join(" ");
  });
}

/**
 * What stands out of an element sideways: one line each. What is cut off with an ellipsis, or scrolls by itself, does not.
 * @param {import("playwright-core").Locator} place
 */
export function standsOut(place) {
  return place.evaluate((frame) => {
    const found = [];
    const { left: from, right: to } = frame.getBoundingClientRect();
    const look = (element) => {
      const { overflowX, clip } = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && clip === "auto" && (right > to + 1 || left < from - 1)) found.push(`${element.localName} "${(element.textContent ?? "").slice(0, 40)}": ${Math.round(left)} to ${Math.round(right)} px, in ${Math.round(from)} to ${Math.round(to)}`);
      else if (overflowX === "visible") for (const child of element.children) look(child);
    };
    for (const child of frame.children) look(child);
    return found;
  });
}
