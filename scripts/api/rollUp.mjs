import ts from "typescript";

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

/** What reviewers compare: the same without its comments, by name. */
export function apiReport(script, { globals, declarations }) {
  const byName = [...declarations].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  const printer = ts.createPrinter({ removeComments: true });
  const code = [...globals, ...byName].map((text) => printer.printFile(ts.createSourceFile("report.d.ts", text, ts.ScriptTarget.ES2022)).trim());
  return `# API of ${script}

What integrations are written against. Made by \`npm run api\`; a change here is a change for all of them.

\`\`\`ts
${code.join("\n\n")}
\`\`\`
`;
}
