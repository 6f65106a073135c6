import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { inRoot } from "../lib/paths.mjs";
import { packageFolder, workspaceFolder, workspaceOut } from "../server/folders.mjs";
import { platformGlobals } from "./platformGlobals.mjs";

/** Fluent 9 as a platform library, as model-driven apps load it. Built again only when a package or this recipe changed. */
export async function buildFluent() {
  const file = join(workspaceOut, "fluent.js");
  const keyFile = `${file}.key`;
  const key = await recipeKey();
  if (existsSync(file) && existsSync(keyFile) && (await readFile(keyFile, "utf8")) === key) return;
  await build({
    stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: workspaceFolder },
    outfile: file,
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "FluentUIReactv940",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [platformGlobals(["react", "react-dom"])],
    legalComments: "none",
    logLevel: "warning",
  });
  await writeFile(keyFile, key);
}

async function recipeKey() {
  const parts = await Promise.all(
    [
      join(packageFolder("@fluentui/react-components", workspaceFolder), "package.json"),
      join(packageFolder("esbuild"), "package.json"),
      inRoot("package-lock.json"),
      inRoot("scripts", "workspace", "buildFluent.mjs"),
      inRoot("scripts", "workspace", "platformGlobals.mjs"),
    ].map((path) => readFile(path)),
  );
  return createHash("sha256").update(Buffer.concat(parts)).digest("hex");
}
