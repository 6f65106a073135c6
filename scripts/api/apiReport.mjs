import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { inRoot, root } from "../lib/paths.mjs";

const folder = inRoot("out", "api");
const compilerOptions = { target: "es2022", module: "es2022", moduleResolution: "bundler", lib: ["es2022", "dom"], types: [], strict: true };

/**
 * What reviewers compare: api-extractor's report on a file of declarations.
 * @param {string} name of the script
 * @param {string} declarations the text of its declarations
 */
export function apiReport(name, declarations) {
  const entry = path.join(folder, `${name}.d.ts`);
  const reportFileName = `${name}.api.md`;
  for (const part of ["made", "report"]) mkdirSync(path.join(folder, part), { recursive: true });
  writeFileSync(entry, declarations);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: inRoot("api-extractor.json"),
    packageJsonFullPath: inRoot("package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: { enabled: true, reportFolder: path.join(folder, "report"), reportTempFolder: path.join(folder, "made"), reportFileName },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
    },
  });
  const faults = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      // Release tags and missing comments are not what this report is for.
      if (message.logLevel === "error") faults.push(message.text);
      message.handled = true;
    },
  });
  if (faults.length > 0) throw new Error(`The API of ${name} can't be reported: ${faults.join("; ")}`);
  return readFileSync(path.join(folder, "made", reportFileName), "utf8");
}
