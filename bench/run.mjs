import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tableOf } from "./lib/compare.mjs";
import { inRoot } from "../scripts/lib/paths.mjs";
import { run } from "../scripts/lib/run.mjs";
import { prepareRealCalls, withRealCalls } from "../scripts/sip/withRealCalls.mjs";

/** The comparisons of bench/README.md: a table, and bench/results.json. Ends with 1 where a goal does not hold. */
const { missing, chromium } = await prepareRealCalls();

const found = inRoot("out", "bench.json");
mkdirSync(inRoot("out"), { recursive: true });
await withRealCalls({ chromium, missing }, async (env) => {
  const { code, output } = await run(process.execPath, [inRoot("bench", "sip", "index.mjs"), found], { env, quiet: true });
  if (code !== 0) throw new Error(`The comparison of calls failed.\n${output}`);
});
const rows = JSON.parse(readFileSync(found, "utf8"));
writeFileSync(inRoot("bench", "results.json"), `${JSON.stringify(rows, null, 2)}\n`);
console.log(tableOf(rows));
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
