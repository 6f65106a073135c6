import { describeContactCenter } from "./contactCenterContract";
import { allFeatures, makeLocalBench } from "../support/localBench";

describeContactCenter({ name: "local", features: allFeatures, makeBench: (wish) => Promise.resolve(makeLocalBench({ simulation: wish })) });
describeContactCenter({
  name: "local on a slow line",
  features: allFeatures,
  makeBench: (wish) => Promise.resolve(makeLocalBench({ simulation: { ...wish, latencyMs: 400, seed: 77 } })),
});
describeContactCenter({
  name: "local without any delay",
  features: allFeatures,
  makeBench: (wish) => Promise.resolve(makeLocalBench({ simulation: { ...wish, latencyMs: 0, seed: 5 } })),
});
