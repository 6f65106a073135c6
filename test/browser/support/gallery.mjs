import { onPage } from "./openPage.mjs";
import { galleryAddress } from "./servers.mjs";

/** So that every machine draws the same, but for its fonts: as scripts/gallery/openGallery.mjs has it. */
const surroundings = { locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce" };

/**
 * Looks at every state of the gallery, one after the other on one page, and collects what is wrong.
 * @param {{ query?: string, states?: readonly string[], at?: string, forcedColors?: "active", before?: (page: import("playwright-core").Page) => Promise<void> }} look
 *   `query`: as in the gallery's address; `states`: only these
 * @param {(page: import("playwright-core").Page, state: string) => Promise<readonly string[]>} faultsOf
 * @returns {Promise<string[]>} one line for each fault
 */
export async function faultsInTheGallery({ query = "", states, at = "/", forcedColors, before }, faultsOf) {
  const faults = [];
  await onPage(
    galleryAddress + at,
    async (page) => {
      if (forcedColors) await page.emulateMedia({ forcedColors });
      await page.waitForFunction(() => "gallery" in window);
      for (const state of states ?? (await page.evaluate(() => window.gallery.subjects.flatMap((subject) => subject.states)))) {
        await page.evaluate(([name, look]) => window.gallery.show(name, look), [state, query]);
        faults.push(...(await faultsOf(page, state)).map((fault) => `${state}: ${fault}`));
      }
    },
    { surroundings, before },
  );
  return faults;
}
