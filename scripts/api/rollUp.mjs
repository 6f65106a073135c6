/**
 * All declarations in one file that stands alone. A module: its types can be imported; its global is there for every file of a project that has it.
 * @param {string} script whose declarations these are
 * @param {ReturnType<import("./readApi.mjs").readApi>} api
 */
export function rollUp(script, { globals, declarations }) {
  const head = `// Open Softphone for Dynamics 365: what ${script} puts on the page.\n// Add this file to your project, or write: /// <reference path="${script.replace(/js$/, "d.ts")}" />`;
  // A class is inside of the script: its type can be had, itself can't.
  const onlyTypes = declarations.filter(({ isClass }) => isClass).map(({ name }) => name);
  return `${[head, ...globals, ...declarations.map(exported), `export type { ${onlyTypes.join(", ")} };`].join("\n\n")}\n`;
}

function exported({ text, isClass }) {
  return isClass ? text : text.replace(/^(?=(?:interface|type) )/m, "export ");
}
