import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tableOf } from "./lib/compare.mjs";
import { subjects } from "./lib/subjects.mjs";
import { withPages } from "./lib/withPages.mjs";
import { inRoot } from "../scripts/lib/paths.mjs";
import { run } from "../scripts/lib/run.mjs";
import { prepareRealCalls, withRealCalls } from "../scripts/sip/withRealCalls.mjs";

/** The comparisons of bench/README.md: a table, and bench/results.json. Arguments name subjects: only those are measured anew. Ends with 1 where a goal does not hold. */
const wanted = process.argv.slice(2);
const all = subjects();
const unknown = wanted.filter((name) => all.every((subject) => subject.name !== name));
if (unknown.length > 0) {
  console.error(`Nothing here measures ${unknown.join(", ")}. There are: ${all.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}

const results = inRoot("bench", "results.json");
mkdirSync(inRoot("out", "bench"), { recursive: true });
const surroundings = {
  nothing: (use) => use({}),
  pages: withPages,
  calls: async (use) => withRealCalls(await prepareRealCalls(), use),
};

const measured = [];
const failed = [];
// Also where something that is missing on this machine ends the process.
process.on("exit", () => { console.log(`\n${tableOf(measured)}`); });
for (const { name, needs } of all.filter((subject) => wanted.length === 0 || wanted.includes(subject.name))) {
  const start = Date.now();
  try {
    measured.push(...(await rowsOf(name, needs)));
    keep();
  } catch (error) {
    failed.push(name);
    console.error(`${name} could not be measured: ${error.message}`);
  }
  console.log(`${name}: ${Math.round((Date.now() - start) / 1_000)} s`);
}
process.exitCode = failed.length === 0 && measured.every(({ holds }) => holds) ? 0 : 1;

/** What was not measured anew stays as it was, in the order of the subjects. */
function keep() {
  const known = JSON.parse(readFileSync(results, "utf8")).filter(({ subject }) => measured.every((row) => row.subject !== subject));
  const rows = all.flatMap(({ name }) => [...measured, ...known].filter(({ subject }) => subject === name));
  writeFileSync(results, `${JSON.stringify(rows, null, 2)}\n`);
}

async function rowsOf(name, needs) {
  const found = inRoot("out", "bench", `${name}.json`);
  await surroundings[needs](async (env) => {
    const { code, output } = await run(process.execPath, [inRoot("bench", name, "index.mjs"), found], { env, quiet: true });
    if (code !== 0) throw new Error(output);
  });
  return JSON.parse(readFileSync(found, "utf8")).map((row) => ({ subject: name, ...row }));
}
