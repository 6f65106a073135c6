import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { libraryReport, reportFile } from "./api/libraryApi.mjs";
import { root } from "./lib/paths.mjs";

try {
  const report = await libraryReport();
  mkdirSync(path.dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, report);
  console.log(`Written: ${path.relative(root, reportFile)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
