import js from "@eslint/js";
import { controlConfig } from "./lint/control.mjs";
import { surroundingsConfig } from "./lint/surroundings.mjs";
import { typescriptConfig } from "./lint/typescript.mjs";

export default [
  { ignores: ["out/", "**/generated/", "**/bin/", "**/obj/", "**/node_modules/", "coverage/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ...typescriptConfig,
  ...controlConfig,
  ...surroundingsConfig,
];
