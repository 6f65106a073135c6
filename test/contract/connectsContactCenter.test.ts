import { describeContactCenter } from "./contactCenterContract";
import { connectsFeatures, makeConnectsBench } from "../support/connectsBench";
import type { Feature } from "./contactCenterBench";

/** Its library can't do these, or tells nothing of them. */
const connectsLacks: readonly Feature[] = [
  "blindTransfer", "callControl", "callVariables", "conference", "connectionLoss", "dropParticipant", "endReasons", "queue", "ringNoAnswer",
  "signIn", "singleStepConference", "wrapupReason", "deskPhone", "dropNextState", "extendWrapup", "recording", "supervision",
];

describeContactCenter({ name: "connects", features: connectsFeatures, lacks: connectsLacks, makeBench: (wish) => Promise.resolve(makeConnectsBench({ simulation: wish })) });
describeContactCenter({
  name: "connects of an edition that wraps its results, on a slow line",
  features: connectsFeatures,
  lacks: connectsLacks,
  makeBench: (wish) => Promise.resolve(makeConnectsBench({ simulation: { ...wish, latencyMs: 200, seed: 7 }, results: "envelope" })),
});
