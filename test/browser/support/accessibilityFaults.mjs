import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What keeps people out of the softphone as it is drawn now: colours, sizes and names that only a real browser knows.
 * @param {import("playwright-core").Page} page
 * @param {string} within the part of the page that is looked at
 * @param {readonly string[] | undefined} rules those of axe; without them all of WCAG 2.2 A and AA
 * @returns {Promise<string[]>}
 */
export async function accessibilityFaults(page, within = ".control-host", rules) {
  // Through the debugger, not as a script tag: the page's policy forbids those.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return page.evaluate(async ([place, ids]) => {
    // Half-way between two colours there is no contrast to judge. What pulses without end is left to itself.
    const finite = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
    // The ends of Fluent's menus: whoever comes there by Tab is sent on.
    const { violations } = await globalThis.axe.run({ include: [place], exclude: ["[data-tabster-dummy]"] }, {
      runOnly: ids ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      // An experiment of axe; "Agent state" and "Maria Alvarez calls" are promised names, what they show is their description.
      ...(ids ? {} : { rules: { "label-content-name-mismatch": { enabled: false } } }),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
  }, [within, rules]);
}
