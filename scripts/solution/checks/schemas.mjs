import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../lib/paths.mjs";

/** Microsoft's schemas may not be in this repository; where they lie beside it, they are used. */
const schemas = inRoot("..", "shared", "schemas");

/** Why XML can't be checked by the schemas on this machine, or undefined. */
export function schemasMissing(folder = schemas) {
  if (!existsSync(path.join(folder, "CustomizationsSolution.xsd"))) return "Microsoft's schemas are not in ../shared/schemas";
  if (spawnSync("xmllint", ["--version"]).error) return "xmllint is not installed";
  return undefined;
}

/** @param {string} customizations the text of a customizations.xml */
export function customizationsFaults(customizations) {
  const forms = [...customizations.matchAll(/<form>[\s\S]*?<\/form>/g)].map(([form]) => form);
  return [...validate("CustomizationsSolution.xsd", customizations), ...forms.flatMap((form) => validate("FormXml.xsd", form))];
}

function validate(schema, xml) {
  const folder = mkdtempSync(path.join(tmpdir(), "osp-schema-"));
  try {
    const file = path.join(folder, "checked.xml");
    writeFileSync(file, xml);
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", path.join(schemas, schema), file], { encoding: "utf8" });
    return status === 0 ? [] : [stderr.replaceAll(file, schema).trim()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
