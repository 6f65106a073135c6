import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./folders.mjs";

/**
 * Builds the control as it ships, in a process of its own: a development bundle needs `eval`, which the workspace's policy forbids.
 * @returns {{ build: () => Promise<boolean>, stop: () => void }} `build` says whether it worked; the reasons stand on the console
 */
export function controlBuild() {
  let child;
  return {
    build: () =>
      new Promise((resolve) => {
        child = spawn(process.execPath, [join(root, "scripts", "build.mjs")], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
        let output = "";
        const listen = (chunk) => void (output += chunk);
        child.stdout.on("data", listen);
        child.stderr.on("data", listen);
        child.on("error", () => resolve(false));
        child.on("exit", (code) => {
          child = undefined;
          if (code !== 0) process.stderr.write(output);
          resolve(code === 0);
        });
      }),
    stop: () => child?.kill(),
  };
}
