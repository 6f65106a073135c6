import { readdirSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/run.mjs";

const folders = ["lint", "scripts"];

/** The tests of our own rules and scripts: they run on Node's test runner, because ESLint loads its configuration as an ES module. */
export const tools = {
  name: "tools",
  budget: 65,
  async run() {
    const files = folders.flatMap((folder) => readdirSync(inRoot("test", folder)).filter((file) => file.endsWith(".test.mjs")).map((file) => path.join("test", folder, file)));
    const [first, ...rest] = files;
    const { code, output } = await runNode(first, rest, { quiet: true, nodeArgs: ["--test", "--test-reporter=tap"] });
    const passed = count(output, "pass");
    const failed = count(output, "fail") + count(output, "cancelled");
    if (code !== 0) console.log(failures(output));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  },
};

function count(tap, what) {
  return Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(tap)?.[1] ?? 0);
}

/** Each failed test with its diagnosis; the suites around it only repeat that something failed. */
function failures(tap) {
  const blocks = [...tap.matchAll(/^( *)not ok .*\n\1 {2}---\n[\s\S]*?^\1 {2}\.\.\.$/gm)].map(([block]) => block);
  return blocks.filter((block) => !block.includes("failureType: 'subtestsFailed'")).join("\n") || tap;
}
