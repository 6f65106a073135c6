import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { inRoot } from "../lib/paths.mjs";
import { samplesOut } from "../server/folders.mjs";

/** The sample people as data: the workspace may know what is built, not what it is built from. */
export async function buildSamples() {
  const { outputFiles } = await build({
    entryPoints: [inRoot("SoftphoneControl", "model", "agent", "samplePeople.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  const { samplePeople } = await import(`data:text/javascript;base64,${source}`);
  await mkdir(samplesOut, { recursive: true });
  await writeFile(join(samplesOut, "samplePeople.json"), `${JSON.stringify(samplePeople, null, 2)}\n`);
}
