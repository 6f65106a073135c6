import { shippedFiles, sizeFault } from "./size/shippedFiles.mjs";
import { splitBundle } from "./size/splitBundle.mjs";

const files = shippedFiles();
const column = (text, width = 9) => String(text).padStart(width);
const line = (name, ...values) => console.log(`${name.padEnd(64)}${values.map((value) => column(value)).join("")}`);

line("shipped file (bytes)", "raw", "gzip", "budget", "left");
for (const { file, bytes, gzip, budget } of files) line(file, bytes ?? "-", gzip ?? "-", budget ?? "-", gzip === undefined || budget === undefined ? "-" : budget - gzip);

const parts = await splitBundle();
const sum = (own) => parts.filter((part) => part.own === own).reduce((total, { bytes, gzip }) => ({ bytes: total.bytes + bytes, gzip: total.gzip + gzip }), { bytes: 0, gzip: 0 });
for (const own of [true, false]) {
  const total = sum(own);
  console.log("");
  line(own ? "control: own code, by room" : "control: libraries", "minified", "~gzip");
  for (const { name, bytes, gzip } of parts.filter((part) => part.own === own)) line(`  ${name}`, bytes, gzip);
  line("  together", total.bytes, total.gzip);
}

const faults = files.map(sizeFault).filter(Boolean);
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}${files.some(({ bytes }) => bytes === undefined) ? "\nBuild first: npm run build" : ""}`);
  process.exitCode = 1;
}
