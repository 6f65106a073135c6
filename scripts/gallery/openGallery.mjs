/** So that every machine draws the same, but for its fonts. */
export const galleryContext = { viewport: { width: 1280, height: 1000 }, locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce" };

/**
 * A page with the gallery in it.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {import("playwright-core").BrowserContextOptions} options
 */
export async function openGallery(browser, address, options = {}) {
  const page = await browser.newPage({ ...galleryContext, ...options });
  await page.goto(address);
  await page.waitForFunction(() => "gallery" in globalThis);
  return {
    page,
    main: page.locator("main"),
    /** @type {{ name: string, states: string[] }[]} */
    subjects: await page.evaluate(() => globalThis.gallery.subjects),
    /** @param {string} query as in the page's address */
    show: (state, query = "") => page.evaluate(([name, look]) => globalThis.gallery.show(name, look), [state, query]),
  };
}
