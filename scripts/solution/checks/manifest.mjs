import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inRoot } from "../../lib/paths.mjs";

// pcf-scripts checks manifests with these: in its versions, not in some that we would choose.
const requireOfTool = createRequire(inRoot("node_modules", "pcf-scripts", "package.json"));

/** Every property that a release ever had. */
export function readStoredProperties() {
  return JSON.parse(readFileSync(inRoot("Solutions", "manifestProperties.json"), "utf8"));
}

/** A source manifest by the schema of pcf-scripts. A built one breaks it: it names the bundle, and the tool that built it. */
export async function schemaFaults(manifest) {
  const { validate } = requireOfTool("jsonschema");
  const { parseStringPromise } = requireOfTool("xml2js");
  const schema = requireOfTool("./ManifestSchema.json");
  return validate(await parseStringPromise(manifest), schema).errors.map(({ stack }) => `ControlManifest.Input.xml: ${stack}`);
}

/** An apostrophe in a key stops the import. */
export function keyFaults(manifest) {
  const keys = [...manifest.matchAll(/(?:display-name|description)-key="([^"]*)"/g)].map(([, key]) => key);
  return keys.filter((key) => key.includes("'") || key.includes("&apos;") || key.includes("&#39;")).map((key) => `The key ${key} has an apostrophe, which stops the import.`);
}

/** What forms and organizations store of a manifest: `[{ name, usage, type, required, default?, values? }]`. */
export function manifestProperties(manifest) {
  const groups = Object.fromEntries([...manifest.matchAll(/<type-group name="(\w+)">([\s\S]*?)<\/type-group>/g)].map(([, name, types]) => [name, [...types.matchAll(/<type>([^<]*)</g)].map(([, type]) => type).join(" | ")]));
  return [...manifest.matchAll(/<property\b([^>]*?)(?:\/>|>([\s\S]*?)<\/property>)/g)].map(([, tag, inside = ""]) => {
    const attribute = (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
    const values = [...inside.matchAll(/<value\b[^>]*>([^<]*)</g)].map(([, value]) => value);
    return {
      name: attribute("name"),
      usage: attribute("usage"),
      type: attribute("of-type") ?? groups[attribute("of-type-group")],
      required: attribute("required") === "true",
      ...(attribute("default-value") !== undefined && { default: attribute("default-value") }),
      ...(values.length > 0 && { values }),
    };
  });
}

/** Names are for ever: what is stored must still be there as it was, and what is new must be stored. */
export function growthFaults(properties, stored) {
  return [
    ...stored.flatMap((old) => {
      const now = properties.find(({ name }) => name === old.name);
      if (now === undefined) return [`The property ${old.name} is gone: forms bind it.`];
      const lost = (old.values ?? []).filter((value) => !now.values?.includes(value));
      return [
        ...["usage", "type", "required", "default"].filter((what) => now[what] !== old[what]).map((what) => `${old.name} has another ${what}: ${now[what]}, it was ${old[what]}.`),
        ...lost.map((value) => `${old.name} can no longer be ${value}: forms store it.`),
      ];
    }),
    ...properties.filter((now) => JSON.stringify(now.values) !== JSON.stringify(stored.find(({ name }) => name === now.name)?.values) || !stored.some(({ name }) => name === now.name))
      .map(({ name }) => `${name} is not in Solutions/manifestProperties.json as it is in the manifest: add what is new there.`),
  ];
}
