import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot, root } from "./paths.mjs";

const require = createRequire(inRoot("package.json"));

/**
 * Runs a Node script in a process of its own; resolves to `{ code, output }`.
 * With `quiet` its output is only collected, else it is shown as it comes, too.
 */
export function runNode(script, args = [], { quiet = false, env = {}, nodeArgs = [] } = {}) {
  return run(process.execPath, [...nodeArgs, script, ...args], { quiet, env });
}

export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const take = (target) => (chunk) => {
      output += chunk;
      if (!quiet) target.write(chunk);
    };
    child.stdout.setEncoding("utf8").on("data", take(process.stdout));
    child.stderr.setEncoding("utf8").on("data", take(process.stderr));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: signal ? 1 : code, output }));
  });
}

/** The script behind a package's command: run by Node itself it needs no shell, so it works on Windows as well. */
export function packageBin(packageName, command = packageName) {
  const manifestPath = path.join(root, "node_modules", packageName, "package.json");
  const { bin } = require(manifestPath);
  return path.join(path.dirname(manifestPath), typeof bin === "string" ? bin : bin[command]);
}
