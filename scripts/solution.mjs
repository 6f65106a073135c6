import path from "node:path";
import { writeSbom } from "./release/sbom.mjs";
import { ensureBuilt } from "./solution/ensureBuilt.mjs";
import { packSolutions } from "./solution/packSolutions.mjs";
import { hashOf, packageFolder, writePackages } from "./solution/writePackages.mjs";

try {
  await ensureBuilt();
  const packages = packSolutions();
  writePackages(packages);
  for (const { file, entries, bytes } of packages) {
    console.log(`\n${file}  ${bytes.length} bytes  sha256 ${hashOf(bytes)}`);
    for (const { name, content } of entries) console.log(`  ${String(content.length).padStart(8)}  ${name}`);
  }
  console.log(`\nPacked into ${packageFolder}, with a bill of materials: ${path.basename(writeSbom({ outDir: packageFolder }))}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
