import { readFileSync } from "node:fs";
import path from "node:path";
import { inRoot, webResourceSources } from "../lib/paths.mjs";
import { apiReport } from "./apiReport.mjs";
import { readApi } from "./readApi.mjs";
import { rollUp } from "./rollUp.mjs";

const script = "connectsIntegrationLibrary.js";
const entry = path.join(webResourceSources, "connectsIntegrationLibrary.ts");

export const reportFile = inRoot("etc", "connectsIntegrationLibrary.api.md");

export async function libraryDeclarations(file = entry) {
  return rollUp(script, readApi(file));
}

export async function libraryReport() {
  return apiReport(path.parse(script).name, await libraryDeclarations());
}

/** What the report that is kept, and was reviewed, does not say or says no longer. */
export function reportFault(made, kept = readFileSync(reportFile, "utf8")) {
  if (made === kept) return undefined;
  const [now, before] = [made, kept].map((text) => text.split("\n"));
  const changes = [...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`), ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)];
  return [`The API of ${script} is not the one in ${path.basename(reportFile)}:`, ...changes, "If that is meant: npm run api, and look at the difference with the eyes of those who use it."].join("\n");
}
