import { buildFluent } from "./buildFluent.mjs";
import { buildPage } from "./buildPage.mjs";
import { buildReplay } from "./buildReplay.mjs";
import { buildSamples } from "./buildSamples.mjs";

/** Everything the workspace serves but the control itself. */
export async function buildWorkspace() {
  await Promise.all([buildFluent(), buildPage(), buildReplay(), buildSamples()]);
}
