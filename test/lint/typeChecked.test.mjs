import assert from "node:assert/strict";
import path from "node:path";
import { it } from "node:test";
import { ESLint } from "eslint";
import { repositoryRoot } from "../../lint/rooms.mjs";

/** Type-checked rules need a file that is part of the project: its text is planted, the file stays as it is. */
const host = path.join(repositoryRoot, "SoftphoneControl/shared/assertNever.ts");

async function lintTyped(code) {
  const [result] = await new ESLint({ cwd: repositoryRoot }).lintText(code, { filePath: host });
  return result.messages.map(({ ruleId }) => ruleId);
}

it("a floating promise is refused", async () => {
  assert.deepEqual(await lintTyped("export function go(f: () => Promise<void>): void {\n  f();\n}\n"), ["@typescript-eslint/no-floating-promises"]);
});

it("a value of type any that is used is refused", async () => {
  assert.deepEqual(await lintTyped("export function go(text: string): string {\n  const value = JSON.parse(text);\n  return value.name;\n}\n").then((found) => [...new Set(found)]), [
    "@typescript-eslint/no-unsafe-assignment",
    "@typescript-eslint/no-unsafe-return",
    "@typescript-eslint/no-unsafe-member-access",
  ]);
});

it("a promise that is awaited is not refused", async () => {
  assert.deepEqual(await lintTyped("export async function go(f: () => Promise<void>): Promise<void> {\n  await f();\n}\n"), []);
});
