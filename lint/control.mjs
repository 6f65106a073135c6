import reactHooks from "eslint-plugin-react-hooks";
import { platformGlobals, platformProperties, platformSyntax } from "./platform.mjs";
import { purityGlobals, purityProperties, puritySyntax } from "./purity.mjs";
import { roomBoundaries } from "./rules/roomBoundaries.mjs";

const source = ["SoftphoneControl/**/*.{ts,tsx}", "Solutions/webresources/**/*.{ts,tsx}"];
const pureRooms = ["model", "state"];

/** The laws of the shipped code. The purity block repeats the platform's lists because a later rule replaces an earlier one. */
export const controlConfig = [
  {
    files: source,
    plugins: { softphone: { rules: { "room-boundaries": roomBoundaries } } },
    rules: {
      "softphone/room-boundaries": "error",
      "no-console": "error",
      "no-eval": "error",
      "no-restricted-globals": ["error", ...platformGlobals],
      "no-restricted-properties": ["error", ...platformProperties],
      "no-restricted-syntax": ["error", ...platformSyntax],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      "max-lines": ["error", 250],
      // Each exhaustive switch counts once: its cases are a table.
      complexity: ["error", { max: 35, variant: "modified" }],
    },
  },
  {
    files: pureRooms.map((room) => `SoftphoneControl/${room}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...platformGlobals.filter(({ name }) => !purityGlobals.some((pure) => pure.name === name)), ...purityGlobals],
      "no-restricted-properties": ["error", ...platformProperties, ...purityProperties],
      "no-restricted-syntax": ["error", ...platformSyntax, ...puritySyntax],
    },
  },
  {
    // Our own objects are closures without a `this`; the page's and the host's are not.
    files: ["SoftphoneControl/**/*.{ts,tsx}"],
    ignores: ["SoftphoneControl/{browser,dynamics}/**"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    files: ["SoftphoneControl/ui/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["SoftphoneControl/index.ts"], rules: { "max-lines": ["error", 100] } },
];
