import { writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../lib/paths.mjs";
import { noticesFile, noticesText } from "./notices.mjs";
import { writeBundledPackages } from "./shippedPackages.mjs";

await writeBundledPackages();
writeFileSync(noticesFile, noticesText());
console.log(`Written: ${path.relative(root, noticesFile)}`);
