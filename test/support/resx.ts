import { readFileSync } from "node:fs";
import path from "node:path";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The texts of one language file (1033: English, 1031: German). */
export function readResx(language: 1033 | 1031): ReadonlyMap<string, string> {
  const file = path.join(__dirname, `../../SoftphoneControl/strings/SoftphoneControl.${String(language)}.resx`);
  const entries = readFileSync(file, "utf8").matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g);
  return new Map(
    [...entries].map(([, key = "", value = ""]) => [key, value.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)]),
  );
}
