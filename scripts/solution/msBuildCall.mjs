import { run } from "../lib/run.mjs";

/**
 * Builds the way the targets of a .pcfproj do: `npm run build` with arguments of theirs.
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function buildAsMsBuild(outDir) {
  const args = ["run", "build", "--", "--buildMode", "production", "--outDir", outDir, "--buildSource", "MSBuild", "--noColor"];
  // npm's own script needs no shell, which npm.cmd on Windows would; outside of `npm test` npm doesn't say where it is.
  const npm = process.env.npm_execpath;
  const { code, output } = await (npm === undefined ? run("npm", args, { quiet: true }) : run(process.execPath, [npm, ...args], { quiet: true }));
  return code === 0 ? undefined : `npm ${args.join(" ")} ended with ${code}:\n${output}`;
}
