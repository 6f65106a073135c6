import { existsSync } from "node:fs";
import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/run.mjs";
import { countsOf, failedFor } from "./results.mjs";
import { ensureBrowser, missingBrowser } from "../system/browser.mjs";

const script = inRoot("scripts", "test-browser.mjs");

export const browser = {
  name: "browser",
  budget: 900,
  async run({ ci }) {
    if (!existsSync(script)) return failedFor(`${script} is not there.`);
    if (!(await ensureBrowser())) return ci ? failedFor(missingBrowser) : { passed: 0, failed: 0, skipped: true, note: missingBrowser };
    return countsOf(script, await runNode(script));
  },
};
