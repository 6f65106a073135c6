import { endingOf } from "../contentTypes.mjs";

const folders = ["Controls/", "WebResources/", "environmentvariabledefinitions/"];
const mark = "\uFEFF";
const roots = ["customizations.xml", "solution.xml"];
const contentTypes = "[Content_Types].xml";

/** Whether the entries are those that the platform's packager would write, in its order. */
export function layoutFaults(entries) {
  const names = entries.map(({ name }) => name);
  const between = names.slice(2, -1);
  const rank = (name) => folders.findIndex((folder) => name.startsWith(folder));
  return [
    (names[0] !== roots[0] || names[1] !== roots[1]) && `The zip begins with ${names[0]} and ${names[1]}, not with ${roots.join(" and ")}.`,
    names.at(-1) !== contentTypes && `The zip ends with ${names.at(-1)}, not with ${contentTypes}.`,
    ...between.filter((name) => rank(name) < 0).map((name) => `${name} is in no folder that an import knows.`),
    ...between.filter((name, at) => at > 0 && rank(name) < rank(between[at - 1])).map((name) => `${name} comes after ${between[between.indexOf(name) - 1]}.`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} is there twice.`),
    ...names.filter((name) => /\\|^\/|\/$|(?:^|\/)\.\.?\//.test(name)).map((name) => `${name} is no name for an entry.`),
    ...names.filter((name) => name.endsWith(".map")).map((name) => `${name} is a source map.`),
  ].filter(Boolean);
}

/** Byte order marks and ends of lines, file by file. */
export function encodingFaults(entries) {
  return entries.flatMap(({ name, content }) => {
    const text = content.toString("utf8");
    if (roots.includes(name) || name === contentTypes) {
      return [
        !text.startsWith(`${mark}<?xml version="1.0" encoding="utf-8"?>`) && `${name} does not begin with a byte order mark and its declaration.`,
        /(^|[^\r])\n/.test(text) && `${name} has lines that do not end the Windows way.`,
        name === contentTypes && /\n/.test(text) && `${name} is more than one line.`,
      ].filter(Boolean);
    }
    return text.startsWith(mark) && !name.startsWith("WebResources/") ? [`${name} begins with a byte order mark.`] : [];
  });
}

/** Every part must be declared by its ending or by itself; an import that meets another one stops without a reason. */
export function declarationFaults(entries) {
  const types = entries.find(({ name }) => name === contentTypes)?.content.toString("utf8") ?? "";
  const endings = [...types.matchAll(/<Default Extension="([^"]+)"/g)].map(([, ending]) => ending);
  const parts = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, part]) => part);
  const names = entries.map(({ name }) => name);
  return [
    ...names.filter((name) => name !== contentTypes && !endings.includes(endingOf(name)) && !parts.includes(name)).map((name) => `${name} is not declared in ${contentTypes}.`),
    ...parts.filter((part) => !names.includes(part)).map((part) => `${contentTypes} declares ${part}, which is not there.`),
  ];
}
