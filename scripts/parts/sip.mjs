import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/run.mjs";
import { countsOf, failedFor } from "./results.mjs";
import { ensureBrowser, missingBrowser } from "../system/browser.mjs";
import { ensureTelephony, isEnough, namesOf } from "../system/telephony.mjs";

const script = inRoot("scripts", "test-sip.mjs");

/** Real calls, on servers and with far ends that are not ours. */
export const sip = {
  name: "sip",
  budget: 660,
  async run({ ci }) {
    const missing = await ensureTelephony();
    const notFound = missing.length === 0 ? undefined : `not found: ${namesOf(missing)}`;
    const browser = await ensureBrowser();
    const reason = browser === undefined ? missingBrowser : notFound;
    if (ci && reason !== undefined) return failedFor(reason);
    if (!isEnough(missing) || browser === undefined) return { passed: 0, failed: 0, skipped: true, note: reason };
    return { ...countsOf(script, await runNode(script)), note: notFound };
  },
};
