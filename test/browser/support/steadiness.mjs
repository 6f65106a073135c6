/**
 * Marks all that can be clicked or typed into, where it stands now. The answer tells what of it has moved since, or lies under something
 * else: what has gone, or is out of sight, is nothing that anybody could miss.
 * @param {import("playwright-core").Page} page
 * @param {string} within a selector: what stands elsewhere may move
 * @returns {Promise<() => Promise<readonly string[]>>} names, with how far in pixels
 */
export async function steadinessOf(page, within = ".control-host") {
  await page.evaluate((part) => {
    const places = new Map();
    for (const element of document.querySelectorAll(`${part} :is(button, input, select, textarea, [role=gridcell])`)) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const atPoint = document.elementFromPoint(x + width / 2, y + height / 2);
      if (element.contains(atPoint)) places.set(element, [x, y]);
    }
    window.placesBefore = places;
  }, within);
  return () =>
    page.evaluate(() =>
      [...window.placesBefore].flatMap(([element, [x, y]]) => {
        if (!element.isConnected || !element.checkVisibility()) return [];
        const now = element.getBoundingClientRect();
        const name = element.getAttribute("aria-label") ?? (element.labels?.[0]?.textContent || element.textContent);
        const moved = Math.abs(now.x - x) > 0.5 || Math.abs(now.y - y) > 0.5;
        if (moved) return [`${name}: ${Math.round(now.x - x)}, ${Math.round(now.y - y)}`];
        const above = document.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2);
        return element.contains(above) ? [] : [`${name}: under ${above?.textContent.slice(0, 40)}`];
      }),
    );
}
