import { buildControl } from "./build/buildControl.mjs";
import { readBuildOptions } from "./build/buildOptions.mjs";
import { buildWebResources } from "./build/buildWebResources.mjs";

try {
  const folder = await buildControl(readBuildOptions(process.argv.slice(2)));
  console.log(`Built ${folder}`);
  // --outDir is MSBuild's word for where the control goes; the web resources have one place.
  console.log(`Built ${await buildWebResources()}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
