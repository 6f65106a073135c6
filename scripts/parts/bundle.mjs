import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { inRoot, root } from "../lib/paths.mjs";
import { shippedFiles, sizeFault } from "../size/shippedFiles.mjs";
import { oneCheck } from "./results.mjs";

/** What is built, judged as Dataverse and a strict CSP will judge it: checker rules, no code from text, sizes. */
export const bundle = {
  name: "bundle",
  budget: 15,
  async run() {
    const files = shippedFiles();
    const scripts = files.filter(({ file, bytes }) => bytes !== undefined && file.endsWith(".js")).map(({ file }) => inRoot("out", file));
    const checked = await checkScripts(scripts);
    return oneCheck([...checked, ...scripts.map((file) => codeFromText(readFileSync(file, "utf8"), file)), ...files.map(sizeFault)]);
  },
};

export async function checkScripts(files) {
  if (files.length === 0) return [];
  const eslint = new ESLint({ cwd: root, overrideConfigFile: inRoot("lint", "bundle.config.mjs"), ignore: false });
  return (await eslint.lintFiles(files)).flatMap(({ filePath, messages }) => messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${message} (${ruleId})`));
}

export function codeFromText(script, name) {
  const found = /\beval\s*\(|\bnew\s+Function\s*\(/.exec(script);
  return found ? `${name} makes code from text, which a strict CSP blocks: ${script.slice(Math.max(0, found.index - 60), found.index + 60)}` : undefined;
}
