import { attributeOf, textOf } from "../platformText.mjs";

/** The control's name stands in four places besides its manifest, and a web resource's in two: they must be the same. */
export function nameFaults(entries) {
  const text = (name) => entries.find((entry) => entry.name === name)?.content.toString("utf8") ?? "";
  const [customizations, solution, types] = ["customizations.xml", "solution.xml", "[Content_Types].xml"].map(text);
  const roots = (type) => [...solution.matchAll(new RegExp(`<RootComponent type="${type}" schemaName="([^"]+)"`, "g"))].map(([, name]) => name);
  return [
    ...controlFaults({ entries, customizations, types, solution, roots: roots(66), text }),
    ...webResourceFaults({ entries, customizations, roots: roots(61) }),
    ...variableFaults({ entries, roots: roots(380), text }),
  ];
}

function controlFaults({ entries, customizations, types, solution, roots, text }) {
  const folders = [...new Set(entries.map(({ name }) => /^Controls\/([^/]+)\//.exec(name)?.[1]).filter(Boolean))];
  const declared = [...customizations.matchAll(/<CustomControl>\s*<Name>([^<]*)<\/Name>\s*<FileName>([^<]*)<\/FileName>/g)];
  const prefix = textOf(solution, "CustomizationPrefix");
  const expected = folders.map((folder) => {
    const manifest = text(`Controls/${folder}/ControlManifest.xml`);
    return `${prefix}_${attributeOf(manifest, "control", "namespace")}.${attributeOf(manifest, "control", "constructor")}`;
  });
  const files = expected.map((name) => `/Controls/${name}/ControlManifest.xml`);
  const overrides = [...types.matchAll(/PartName="(\/Controls\/[^"]+)"/g)].map(([, part]) => part);
  return [
    difference("the folder of the control", folders, expected),
    difference("the control's name in customizations.xml", declared.map(([, name]) => name), expected),
    difference("the control's file in customizations.xml", declared.map(([, , file]) => file), files),
    difference("the control among the root components", roots, expected),
    difference("the control in [Content_Types].xml", overrides, files),
  ].filter(Boolean);
}

function webResourceFaults({ entries, customizations, roots }) {
  const listed = [...customizations.matchAll(/<WebResource>([\s\S]*?)<\/WebResource>/g)].map(([, xml]) => xml);
  return [
    difference("web resources among the root components", roots, listed.map((xml) => textOf(xml, "Name"))),
    difference("files of web resources", entries.map(({ name }) => `/${name}`).filter((name) => name.startsWith("/WebResources/")), listed.map((xml) => textOf(xml, "FileName"))),
  ].filter(Boolean);
}

function variableFaults({ entries, roots, text }) {
  const files = entries.map(({ name }) => name).filter((name) => name.startsWith("environmentvariabledefinitions/"));
  return [
    difference("environment variables among the root components", roots, files.map((file) => attributeOf(text(file), "environmentvariabledefinition", "schemaname"))),
    difference("files of environment variables", files, roots.map((name) => `environmentvariabledefinitions/${name}/environmentvariabledefinition.xml`)),
  ].filter(Boolean);
}

function difference(what, found, expected) {
  return found.join() === expected.join() ? undefined : `Not the same: ${what}: "${found.join(", ")}", expected "${expected.join(", ")}".`;
}
