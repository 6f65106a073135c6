import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const folder = path.join(__dirname, "../../SoftphoneControl/strings");

/** Every language there is a file of, as Dynamics numbers them. */
export const languages: readonly number[] = readdirSync(folder).map((file) => Number(/\d+/.exec(file)?.[0]));

/** A language file as it is written (1033: English, 1031: German). */
export function readResxFile(language: number): string {
  return readFileSync(path.join(folder, `SoftphoneControl.${String(language)}.resx`), "utf8");
}

/** The texts of one language. */
export function readResx(language: number): ReadonlyMap<string, string> {
  const entries = readResxFile(language).matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g);
  return new Map(
    [...entries].map(([, key = "", value = ""]) => [key, value.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)]),
  );
}
