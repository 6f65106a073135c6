import { buildControl } from "./build/buildControl.mjs";
import { readBuildOptions } from "./build/buildOptions.mjs";

try {
  const folder = await buildControl(readBuildOptions(process.argv.slice(2)));
  console.log(`Built ${folder}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
