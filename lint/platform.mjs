/** What the platform gives the control to live with: React 16.14 (17 at run time), a page that is not ours, a strict CSP. */

const newerReact = [
  "useId", "useSyncExternalStore", "useTransition", "startTransition", "useDeferredValue", "useInsertionEffect",
  "use", "useActionState", "useOptimistic", "useEffectEvent", "cache", "Activity", "ViewTransition", "createRoot", "hydrateRoot",
];
const tooNew = "a form brings React 16.14 or 17, which do not have it.";
const foreignWindow = "The page around the control is not ours: it may be framed by anything (and the solution checker refuses this).";
const noHtml = "Text from outside is never HTML: render it as text.";

export const platformGlobals = [
  { name: "top", message: foreignWindow },
  { name: "parent", message: foreignWindow },
  { name: "event", message: "Take the event from the handler's argument." },
];

const windows = ["window", "self", "globalThis"];

export const platformProperties = [
  ...newerReact.map((property) => ({ object: "React", property, message: `Not in the platform: ${tooNew}` })),
  ...windows.flatMap((object) => ["top", "parent"].map((property) => ({ object, property, message: foreignWindow }))),
  ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property, message: noHtml })),
];

export const platformSyntax = [
  { selector: `ImportDeclaration[source.value='react'] > ImportSpecifier[imported.name=/^(${newerReact.join("|")})$/]`, message: `Not in the platform: ${tooNew}` },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: noHtml },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
];
