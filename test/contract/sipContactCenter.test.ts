import { describeContactCenter } from "./contactCenterContract";
import { fakeSipSurroundings } from "../support/fakeSipSurroundings";
import { makeSipBench, sipFeatures, sipLacks } from "../support/sipBench";

describeContactCenter({ name: "sip", features: sipFeatures, lacks: sipLacks, makeBench: (wish) => Promise.resolve(makeSipBench(fakeSipSurroundings(), wish)) });
