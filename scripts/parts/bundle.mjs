import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { inRoot, root } from "../lib/paths.mjs";
import { codeFaults } from "../solution/checks/code.mjs";
import { shippedFiles, sizeFault } from "../size/shippedFiles.mjs";
import { oneCheck } from "./results.mjs";

/** What is built, judged as Dataverse and a strict CSP will judge it: checker rules, no code from text, sizes. */
export const bundle = {
  name: "bundle",
  budget: 10,
  async run() {
    const files = shippedFiles();
    const scripts = files.filter(({ file, bytes }) => bytes !== undefined && file.endsWith(".js")).map(({ file }) => inRoot("out", file));
    const checked = await checkScripts(scripts);
    return oneCheck([...checked, ...scripts.flatMap((file) => codeFaults(file, readFileSync(file, "utf8"))), ...files.map(sizeFault)]);
  },
};

export async function checkScripts(files) {
  if (files.length === 0) return [];
  const eslint = new ESLint({ cwd: root, overrideConfigFile: inRoot("lint", "bundle.config.mjs"), ignore: false });
  return (await eslint.lintFiles(files)).flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${message} (${ruleId})`));
}
