import { shippedFiles, sizeFault } from "./size/shippedFiles.mjs";
import { shippedBundles, splitBundle } from "./size/splitBundle.mjs";

const files = shippedFiles();
const column = (text, width = 9) => String(text).padStart(width);
const line = (name, ...values) => console.log(`${name.padEnd(64)}${values.map((value) => column(value)).join("")}`);

line("shipped file (bytes)", "raw", "gzip", "budget", "left");
for (const { file, bytes, gzip, budget } of files) line(file, bytes ?? "-", gzip ?? "-", budget ?? "-", gzip === undefined || budget === undefined ? "-" : budget - gzip);

for (const bundle of shippedBundles()) {
  const all = await splitBundle(bundle);
  for (const own of [true, false]) {
    const parts = all.filter((part) => part.own === own);
    if (parts.length === 0) continue;
    const total = (what) => parts.reduce((sum, part) => sum + part[what], 0);
    console.log("");
    line(`${bundle.name}: ${own ? "own code, by room" : "libraries"}`, "minified", "~gzip");
    for (const { name, bytes, gzip } of parts) line(`  ${name}`, bytes, gzip);
    line("  together", total("bytes"), total("gzip"));
  }
}

const faults = files.map(sizeFault).filter(Boolean);
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}${files.some(({ bytes }) => bytes === undefined) ? "\nBuild first: npm run build" : ""}`);
  process.exitCode = 1;
}
