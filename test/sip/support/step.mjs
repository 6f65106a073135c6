import { appendFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { isPlanned } from "../steps.mjs";
import { missing, results } from "./servers.mjs";

const patienceMs = 60_000;
const file = basename(process.argv[1]);

/**
 * A row of the matrix in docs/telephony.md, and a test. The words are those of test/sip/steps.mjs.
 * @param {string} name what is done
 * @param {string} farEnd with whom
 * @param {(note: (figures: Record<string, number>) => void) => Promise<void>} story `note`: figures that belong to the row, in milliseconds
 */
export function step(name, farEnd, story, timeout = patienceMs) {
  if (!isPlanned(file, name, farEnd)) throw new Error(`test/sip/steps.mjs does not have "${name}" with ${farEnd} in ${file}.`);
  const skip = missing.includes(farEnd) && `${farEnd} is not installed`;
  test(`${name} · ${farEnd}`, { skip, timeout }, async () => {
    const start = performance.now();
    let figures;
    let passed = false;
    try {
      await story((told) => {
        figures = { ...figures, ...told };
      });
      passed = true;
    } finally {
      appendFileSync(results, `${JSON.stringify({ file, step: name, farEnd, passed, ms: Math.round(performance.now() - start), ...(figures && { figures }) })}\n`);
    }
  });
}
