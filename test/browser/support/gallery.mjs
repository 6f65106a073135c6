import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityFaults } from "./accessibilityFaults.mjs";
import { onPage } from "./openPage.mjs";
import { galleryAddress } from "./servers.mjs";

/** So that every machine draws the same, but for its fonts: as scripts/gallery/openGallery.mjs has it. */
const surroundings = { locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce" };

/**
 * Looks at every state of the gallery, one after the other on one page: drawing them takes most of the time.
 * @param {{ query?: string, states?: readonly string[], at?: string, forcedColors?: "active", before?: (page: import("playwright-core").Page) => Promise<void> }} look
 *   `query`: as in the gallery's address; `states`: only these
 * @param {Readonly<Record<string, (page: import("playwright-core").Page, state: string) => Promise<readonly string[]>>>} questions by the title of their test
 */
export function askTheGallery({ query = "", states, at = "/", forcedColors, before }, questions) {
  const faults = Object.fromEntries(Object.keys(questions).map((title) => [title, []]));
  const visit = async (page) => {
    if (forcedColors) await page.emulateMedia({ forcedColors });
    await page.waitForFunction(() => "gallery" in window);
    for (const state of states ?? (await page.evaluate(() => window.gallery.subjects.flatMap((subject) => subject.states)))) {
      await page.evaluate(([name, look]) => window.gallery.show(name, look), [state, query]);
      for (const [title, faultsOf] of Object.entries(questions)) faults[title].push(...(await faultsOf(page, state)).map((fault) => `${state}: ${fault}`));
    }
  };
  let visited;
  for (const title of Object.keys(questions)) {
    test(title, async () => {
      await (visited ??= onPage(galleryAddress + at, visit, { surroundings, before }));
      if (faults[title].length > 0) assert.fail(faults[title].join("\n"));
    });
  }
}

/** @param {readonly string[] | undefined} rules those of axe, where not all are asked */
export const keepsNobodyOut = (rules) => (page) => accessibilityFaults(page, "main", rules);

/** Nothing stands out, is cut off without a sign, or has to be scrolled sideways, in columns of so many pixels. */
export const fitsInto =
  (...widths) =>
  (page) =>
    page.evaluate(async (columns) => {
      const found = [];
      for (const width of columns) {
        await window.gallery.resize(width);
        found.push(...window.gallery.outOfPlace().map((fault) => `${width} px: ${fault}`));
      }
      return found;
    }, widths);
