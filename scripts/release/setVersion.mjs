import { root } from "../lib/paths.mjs";
import { setVersion } from "./versionPlaces.mjs";
import { controlVersion, solutionVersion } from "./versions.mjs";

try {
  const [version, ...rest] = process.argv.slice(2);
  if (!version || rest.length > 0) throw new Error("One version, please: npm run version:set -- 1.2.3");
  const files = setVersion(root, version);
  console.log(`${version} (control ${controlVersion(version)}, solution ${solutionVersion(version)}) stands in:\n  ${files.join("\n  ")}\nNext: a section for it in CHANGELOG.md.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
