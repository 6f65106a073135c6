import { ensureGenerated } from "./generate/ensureGenerated.mjs";
import { api } from "./parts/api.mjs";
import { browser } from "./parts/browser.mjs";
import { build } from "./parts/build.mjs";
import { bundle } from "./parts/bundle.mjs";
import { solutionPackage } from "./parts/package.mjs";
import { sip } from "./parts/sip.mjs";
import { lint, structure, types } from "./parts/staticParts.mjs";
import { tools } from "./parts/toolTests.mjs";
import { unit } from "./parts/unit.mjs";

const parts = [lint, types, structure, api, tools, unit, build, bundle, solutionPackage, browser, sip];
const ci = process.env.CI === "true";

function chosenParts(args) {
  const at = args.indexOf("--only");
  if (at < 0) return parts;
  if (ci) throw new Error("With CI=true everything runs: --only is for people.");
  const names = (args[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`--only takes ${parts.map(({ name }) => name).join(", ")}; not "${unknown.join(", ")}".`);
  return parts.filter(({ name }) => names.includes(name));
}

async function runPart({ name, budget, run }) {
  const start = performance.now();
  const result = await run({ ci }).catch((error) => {
    console.log(error.stack);
    return { passed: 0, failed: 1 };
  });
  const seconds = (performance.now() - start) / 1000;
  const verdict = result.failed > 0 ? "FAILED" : result.skipped ? "skipped" : "ok";
  const time = `${seconds.toFixed(1)} s of ${budget} s${seconds > budget ? ", over its budget" : ""}`;
  return { ...result, line: `${name.padEnd(10)} ${verdict.padEnd(8)} ${`${result.passed} passed, ${result.failed} failed`.padEnd(24)} ${time}${result.note ? `, ${result.note}` : ""}` };
}

try {
  const chosen = chosenParts(process.argv.slice(2));
  await ensureGenerated();
  const results = [];
  for (const part of chosen) {
    results.push(await runPart(part));
    console.log(results.at(-1).line);
  }
  if (chosen.length > 1) console.log(`\n${results.map(({ line }) => line).join("\n")}\n`);
  const total = (what) => results.reduce((sum, result) => sum + result[what], 0);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  process.exitCode = total("failed") > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
