import { describe, test } from "node:test";
import { callSurvives } from "./support/reload/story.mjs";

/** The most telling of all combinations; `npm run torture` runs the others, too. */
const combinations = [
  ["ringing", "loaded again", "with a second tab"],
  ["ringing", "crashed", "alone"],
  ["talking", "crashed", "with a second tab"],
  ["talking", "a new version", "alone"],
  ["talking", "another app and back", "alone"],
  ["held", "loaded again", "alone"],
  ["held", "another record", "with a second tab"],
  ["consulting", "crashed", "alone"],
  ["consulting", "loaded again", "with a second tab"],
  ["wrapping up", "crashed", "with a second tab"],
  ["not written yet", "crashed", "alone"],
  ["not written yet", "a new version", "with a second tab"],
];

describe("a call goes on to its end, nothing lost and nothing doubled, when its page breaks", { concurrency: 2 }, () => {
  for (const [stage, fault, company] of combinations) {
    test(`${stage}; ${fault}, ${company}`, () => callSurvives({ stage, fault, withSecondTab: company !== "alone" }));
  }
});
