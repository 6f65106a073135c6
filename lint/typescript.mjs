import tseslint from "typescript-eslint";
import { repositoryRoot } from "./rooms.mjs";

const files = ["**/*.{ts,tsx,mts,cts}"];

/** Type-checked rules for everything written in TypeScript; each folder's tsconfig.json is found by itself. */
export const typescriptConfig = [
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files })),
  {
    files,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: repositoryRoot } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { prefer: "type-imports", fixStyle: "separate-type-imports" }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // A port's method is async even where nothing is awaited: so it rejects and never throws.
      "@typescript-eslint/require-await": "off",
    },
  },
];
