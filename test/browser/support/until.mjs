const patienceMs = 15_000;
const pauseMs = 50;

/**
 * Asks the page again and again until it says yes. For questions whose answer is a promise: Playwright's own waiting takes any promise for a yes.
 * @param {import("playwright-core").Page} page
 */
export async function until(page, ask, arg) {
  const end = Date.now() + patienceMs;
  while (!(await page.evaluate(ask, arg))) {
    if (Date.now() > end) throw new Error(`Still not so after ${patienceMs / 1_000} seconds: ${ask}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
