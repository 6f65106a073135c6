/**
 * Marks all that can be clicked or typed into, where it stands in the window now. The answer tells what of it has moved since; what has
 * gone is nothing that anybody could miss.
 * @param {import("playwright-core").Page} page
 * @param {string} within a selector: what stands elsewhere may move, and so may the buttons by which a visitor plays the other side
 * @returns {Promise<() => Promise<readonly string[]>>} names, with how far in pixels
 */
export async function steadinessOf(page, within = ".control-host") {
  const before = await page.evaluateHandle(
    (part) =>
      [...document.querySelectorAll(`${part} :is(button, input, select, textarea)`)].flatMap((element) => {
        if (element.closest("[aria-label='People calling']")) return [];
        const { x, y, width } = element.getBoundingClientRect();
        return width === 0 ? [] : [{ element, x, y }];
      }),
    within,
  );
  return () =>
    before.evaluate((places) =>
      places.flatMap(({ element, x, y }) => {
        const now = element.getBoundingClientRect();
        const [right, down] = [Math.round(now.x - x), Math.round(now.y - y)];
        const isThere = element.isConnected && now.width > 0;
        return isThere && (right !== 0 || down !== 0) ? [`${element.getAttribute("aria-label") ?? (element.labels?.[0]?.textContent || element.textContent)}: ${right}, ${down}`] : [];
      }),
    );
}
