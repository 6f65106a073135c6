import { describeContactCenter } from "./contactCenterContract";
import { connectsFeatures, makeConnectsBench } from "../support/connectsBench";

describeContactCenter({ name: "connects", features: connectsFeatures, makeBench: (wish) => Promise.resolve(makeConnectsBench({ simulation: wish })) });
describeContactCenter({
  name: "connects of an edition that wraps its results, on a slow line",
  features: connectsFeatures,
  makeBench: (wish) => Promise.resolve(makeConnectsBench({ simulation: { ...wish, latencyMs: 200, seed: 7 }, results: "envelope" })),
});
