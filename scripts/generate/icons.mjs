import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/paths.mjs";

const list = inRoot("SoftphoneControl", "ui", "icons", "icons.json");
const output = inRoot("SoftphoneControl", "ui", "icons", "generated", "icons.ts");
const iconFolder = inRoot("node_modules", "@fluentui", "svg-icons", "icons");

export const icons = { name: "icons", inputs: [list], outputs: [output], run: () => generateIcons({ list, output, iconFolder }) };

/** Writes the drawings of the listed Fluent icons: a package of React icons would weigh more than the softphone. */
export function generateIcons({ list, output, iconFolder }) {
  const names = [...new Set(JSON.parse(readFileSync(list, "utf8")))].sort();
  const unknown = names.filter((name) => !existsSync(path.join(iconFolder, `${name}.svg`)));
  if (unknown.length > 0) {
    throw new Error(`${list} names icons that @fluentui/svg-icons does not have: ${unknown.join(", ")}. Names look like call_20_regular.`);
  }
  const entries = names.map((name) => `  ${camelCase(name)}: ${JSON.stringify(readIcon(path.join(iconFolder, `${name}.svg`)))},\n`);
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, `// Generated from ../icons.json by scripts/generate/icons.mjs. Icons: Fluent UI System Icons, MIT.\nexport const iconPaths = {\n${entries.join("")}} as const;\n`);
}

function readIcon(file) {
  const svg = readFileSync(file, "utf8");
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const paths = [...svg.matchAll(/<path d="([^"]+)"\s*\/>/g)].map((match) => match[1]);
  // An attribute or element that is not carried over would draw another picture.
  const rest = svg.replace(/<svg [^>]+>|<\/svg>|<path d="[^"]+"\s*\/>/g, "").trim();
  if (!size || paths.length === 0 || rest !== "") throw new Error(`${file} is not a plain set of paths: ${rest || "no size or path"}.`);
  return { size, paths };
}

function camelCase(name) {
  return name.replace(/_(\w)/g, (_match, letter) => letter.toUpperCase());
}
