import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/paths.mjs";
import { shippedPackages } from "./shippedPackages.mjs";

export const noticesFile = inRoot("THIRD-PARTY-NOTICES.txt");

const rule = "=".repeat(78);

/** The text of THIRD-PARTY-NOTICES.txt, which also goes beside the bundle: the licences ask for it in every copy. */
export function noticesText(packages = shippedPackages()) {
  const sections = packages.map((entry) => [rule, `${entry.name} ${entry.version}`, `Licence: ${entry.licence}`, entry.homepage, entry.changes, rule, ...licenceTexts(entry)].filter(Boolean).join("\n"));
  return `${[`Open Softphone for Dynamics 365 contains the following works of others.\nMade by "npm run notices" from package-lock.json and the packages installed.`, ...sections].join("\n\n")}\n`;
}

function licenceTexts({ name, folder }) {
  const own = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  // A package without its licence's text: it is kept here, as its repository has it.
  const kept = inRoot("scripts", "release", "licences", `${name.replace("@", "").replace("/", "-")}.txt`);
  const files = own.length > 0 ? own.sort().map((file) => path.join(folder, file)) : [kept].filter(existsSync);
  if (files.length === 0) throw new Error(`${name} brings no licence text. Put the one of its repository into ${path.relative(inRoot(), kept)}.`);
  return files.map((file) => `\n${tidy(readFileSync(file, "utf8"))}`);
}

function tidy(text) {
  return text.replaceAll("\r\n", "\n").replace(/[ \t]+$/gm, "").trim();
}
