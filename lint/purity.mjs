import globals from "globals";

/** Rules for rooms whose functions are replayed by mirrors and tests: same input, same result, nothing else touched. */

const reason = "model and state are pure: time comes as `at` on the action, ids come in, the world is behind ports.";

const harmless = new Set(["structuredClone"]);
const browserGlobals = Object.keys(globals.browser).filter((name) => !harmless.has(name));
const impureLanguage = ["Date", "Promise", "globalThis", "process", "require", "global", "WeakRef", "FinalizationRegistry"];

export const purityGlobals = [...new Set([...browserGlobals, ...impureLanguage])].map((name) => ({ name, message: reason }));

export const puritySyntax = [
  { selector: ":function[async=true]", message: `No async: ${reason}` },
  { selector: "AwaitExpression", message: `No await: ${reason}` },
  { selector: "ForOfStatement[await=true]", message: `No await: ${reason}` },
  { selector: "ImportExpression", message: `No import(): ${reason}` },
  { selector: "Program > VariableDeclaration[kind!='const']", message: `No module variable: ${reason}` },
  { selector: "Program > ExportNamedDeclaration > VariableDeclaration[kind!='const']", message: `No module variable: ${reason}` },
  {
    selector: ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]",
    message: `No empty collection that waits to be filled at module level: ${reason}`,
  },
];

export const purityProperties = [{ object: "Math", property: "random", message: reason }];
