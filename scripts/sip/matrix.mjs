/** The table of what was proved with whom, in docs/telephony.md. */

const begin = "<!-- matrix: written by npm run test:sip -- --write -->";
const end = "<!-- end of matrix -->";

/** @param {readonly { step: string, farEnd: string, passed: boolean, ms: number, figures?: Readonly<Record<string, number>> }[]} results */
export function matrixTable(results) {
  const rows = results.map(({ step, farEnd, passed, ms, figures = {} }) => `| ${[step, farEnd, passed ? "passed" : "failed", ...[ms].map(seconds), Object.entries(figures).map(([name, value]) => `${name} ${Math.round(value)} ms`).join(", ")].join(" | ")} |`);
  return ["| Step | Far end | | Took | Figures |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`;

/** @returns the text with another table between the markers */
export function withMatrix(text, table) {
  const [before, after] = aroundMatrix(text);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

/** The rows that are not as in the text: one side has them, or they were not passed. Figures change with every run, and don't count. */
export function matrixFaults(text, results) {
  const [before, after] = aroundMatrix(text);
  const table = text.slice(before.length, text.length - after.length);
  const written = new Set([...table.matchAll(/^\| (.+?) \| (.+?) \| (?:passed|failed) \|/gm)].map(([, step, farEnd]) => `${step} · ${farEnd}`));
  const run = new Set(results.map(({ step, farEnd }) => `${step} · ${farEnd}`));
  return [
    ...[...run].filter((name) => !written.has(name)).map((name) => `docs/telephony.md does not have "${name}". Run: npm run test:sip -- --write`),
    ...[...written].filter((name) => !run.has(name)).map((name) => `docs/telephony.md has "${name}", which was not run. Run: npm run test:sip -- --write`),
  ];
}

function aroundMatrix(text) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error("docs/telephony.md has no place for the matrix.");
  return [text.slice(0, from), text.slice(to + end.length)];
}

/** Steps that a file has in test/sip/steps.mjs, and that were not run with everybody who is there. */
export function missingSteps(planned, results, farEndsNotThere = []) {
  const run = new Set(results.map(({ file, step, farEnd }) => `${file} ${step} ${farEnd}`));
  return Object.entries(planned).flatMap(([file, steps]) =>
    Object.entries(steps).flatMap(([step, farEnds]) =>
      farEnds.filter((farEnd) => !farEndsNotThere.includes(farEnd) && !run.has(`${file} ${step} ${farEnd}`)).map((farEnd) => `${file} did not run "${step}" with ${farEnd}.`),
    ),
  );
}
