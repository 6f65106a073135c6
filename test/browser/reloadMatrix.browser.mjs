import { test } from "node:test";
import { breaks } from "./support/reload/breaks.mjs";
import { stages } from "./support/reload/stages.mjs";
import { callSurvives } from "./support/reload/story.mjs";

for (const stage of Object.keys(stages)) for (const fault of Object.keys(breaks)) for (const withSecondTab of [false, true])
test(`${stage}: ${fault} ${withSecondTab}`, async () => { console.log(stage, fault, withSecondTab, await callSurvives({ stage, fault, withSecondTab })); });
