import assert from "node:assert/strict";
import { test } from "node:test";
import { breaks } from "../browser/support/reload/breaks.mjs";
import { lostOfNotes } from "../browser/support/reload/lastMoment.mjs";
import { stages } from "../browser/support/reload/stages.mjs";
import { callSurvives } from "../browser/support/reload/story.mjs";
import { report } from "./support/report.mjs";

/** Every stage of a call × whatever happens to its page × alone or with a second tab. */
const suite = "reload";
const patienceMs = 600_000;
/** Another tab has to have the call by then. */
const mostTakeOverMs = 2_000;

const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];
const inWords = (what, figures) => (figures.length === 0 ? [] : [`${what} ${median(figures)} ms, at most ${Math.max(...figures)}`]);

for (const fault of Object.keys(breaks)) {
  for (const withSecondTab of [false, true]) {
    const name = `${fault}, ${withSecondTab ? "with a second tab" : "alone"}`;
    test(`${name}: the call goes on from every stage`, { timeout: patienceMs }, async (context) => {
      const figures = [];
      const failed = [];
      for (const stage of Object.keys(stages)) {
        await context.test(stage, async () => {
          failed.push(stage);
          figures.push(await callSurvives({ stage, fault, withSecondTab }));
          failed.pop();
        });
      }
      const takeOvers = figures.flatMap(({ takeOverMs }) => takeOverMs ?? []);
      const lost = failed.length;
      const note = [...inWords("there again after", figures.map(({ backMs }) => backMs)), ...inWords("taken over after", takeOvers), ...failed.map((stage) => `lost: ${stage}`)].join("; ");
      report({ suite, fault: name, injected: Object.keys(stages).length, survived: figures.length, lost, note });
      assert.deepEqual(takeOvers.filter((ms) => ms > mostTakeOverMs), []);
    });
  }
}

/** At most what is typed within this time before a page goes is lost with it. */
const mostLostMs = 500;
const moments = [151, 237, 313, 389, 451, 523, 607, 683, 751, 827];

for (const fault of ["loaded again", "crashed"]) {
  for (const withSecondTab of [false, true]) {
    const name = `${fault} while notes are typed, ${withSecondTab ? "with a second tab" : "alone"}`;
    test(name, { timeout: patienceMs }, async () => {
      const lost = [];
      for (const afterMs of moments) lost.push(await lostOfNotes({ fault, afterMs, withSecondTab }));
      const over = lost.filter((ms) => ms > mostLostMs).length;
      report({ suite, fault: name, injected: lost.length, survived: lost.length - over, lost: over, note: inWords("the last of the notes:", lost).join() });
      assert.deepEqual(lost.filter((ms) => ms > mostLostMs), []);
    });
  }
}
