/**
 * Adds to the security policy of every document that a page loads, frames included. What breaks it stands in `window.violations` of that document.
 * @param {import("playwright-core").Page} page
 * @param {{ enforced?: string, reported?: string, only?: RegExp }} policy `only`: documents at such addresses
 */
export async function addPolicy(page, { enforced, reported, only = /./ }) {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ sourceFile, effectiveDirective, sample }) => window.violations.push(`${effectiveDirective} ${sourceFile} ${sample}`));
  });
  await page.route(only, async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const headers = { ...response.headers() };
    if (enforced !== undefined) headers["content-security-policy"] = [headers["content-security-policy"], enforced].filter(Boolean).join("; ");
    if (reported !== undefined) headers["content-security-policy-report-only"] = reported;
    return route.fulfill({ response, headers });
  });
}

/** What has broken it so far, in all frames of the page. */
export async function violationsOn(page) {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.violations ?? [])));
  return found.flat();
}
