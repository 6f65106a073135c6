import path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { repositoryRoot } from "../../lint/rooms.mjs";

/** The repository's own configuration, less the rules that need a file that really is there. */
const eslint = new ESLint({
  cwd: repositoryRoot,
  overrideConfig: [
    { files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked },
    { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { projectService: false } }, rules: { "@typescript-eslint/no-unused-vars": "off" } },
  ],
});

/** What lint says about `code`, were it in `file`: `[{ rule, message }]`. */
export async function lintPlanted(file, code) {
  const [result] = await eslint.lintText(code, { filePath: path.join(repositoryRoot, file) });
  return result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message }));
}
