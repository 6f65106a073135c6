import { existsSync } from "node:fs";
import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/run.mjs";
import { ensureBrowser, missingBrowser } from "../system.mjs";

const script = inRoot("scripts", "test-browser.mjs");

export const browser = {
  name: "browser",
  budget: 360,
  async run({ ci }) {
    if (!existsSync(script)) return fault(`${script} is not there.`);
    if (!(await ensureBrowser())) return ci ? fault(missingBrowser) : { passed: 0, failed: 0, skipped: true, note: missingBrowser };
    const { code, output } = await runNode(script);
    const [, passed, failed] = [...output.matchAll(/\b(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
    if (passed === undefined) return fault(`${script} ended with ${code} and without a line "N passed, N failed".`);
    return { passed: Number(passed), failed: code !== 0 && Number(failed) === 0 ? 1 : Number(failed) };
  },
};

function fault(text) {
  console.log(text);
  return { passed: 0, failed: 1 };
}
