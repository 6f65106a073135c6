import { liveThroughDay } from "./support/recordsDay";
import type { Roughness } from "./support/recordsDay";
import { report, sized } from "./support/torture";

interface FaultKind extends Roughness {
  readonly name: string;
  /** Nothing in it lets a later call be written before an earlier one. */
  readonly inOrder?: boolean;
}

const everyStrike = ["answerLost", "late", "neverArrives", "reset", "noNetwork", "serverError", "throttled", "doneAndNonsense", "pageInstead", "oddRefusal"] as const;

const kinds: readonly FaultKind[] = [
  { name: "throttled, with Retry-After up to 5 min", strikes: ["throttled"], inOrder: true },
  { name: "no network, up to an hour", weather: ["offline"], inOrder: true },
  { name: "permission lost, and given back", weather: ["forbidden"] },
  { name: "signed out of Dynamics", weather: ["signedOut"], inOrder: true },
  { name: "administration mode", weather: ["administration"] },
  { name: "written, and the answer never came", strikes: ["answerLost", "reset"], inOrder: true },
  { name: "never arrived, or minutes after it was given up", strikes: ["neverArrives", "late"] },
  { name: "500, 502, 503", strikes: ["serverError"] },
  { name: "nonsense for an answer, pages to sign in on", strikes: ["doneAndNonsense", "pageInstead", "oddRefusal"] },
  { name: "pages crash in the middle of a write, others take over", strikes: ["answerLost", "late"], pages: true },
  { name: "another user in between", strikes: ["noNetwork", "serverError"], weather: ["offline", "forbidden"], pages: true, users: true },
  { name: "all of these at once", strikes: everyStrike, weather: ["offline", "forbidden", "signedOut", "administration"], pages: true, users: true },
];

const days = sized(60, 3);
const moves = sized(300, 120);
const firstSeed = Number(process.env.OSP_SEED ?? 20_261_125);

function without(these: readonly object[], those: readonly object[]): readonly object[] {
  const texts = those.map((that) => JSON.stringify(that));
  return these.filter((thing) => !texts.includes(JSON.stringify(thing)));
}

describe("after whatever Dataverse and the way to it do", () => {
  it.each(kinds)("each call has one record, as the agent left it: $name", async ({ name, inOrder = false, ...roughness }) => {
    let injected = 0;
    let lost = 0;
    let calls = 0;
    let looked = 0;
    for (let day = 0; day < days; day += 1) {
      const seed = firstSeed + day;
      const became = await liveThroughDay(seed, roughness, moves);
      injected += became.struck + became.troubles;
      calls += became.expected.length;
      looked += became.looked;
      const missing = without(became.expected, became.rows);
      lost += missing.length;
      // The seed is named where something fails.
      expect({ seed, missing, unwanted: without(became.rows, became.expected) }).toEqual({ seed, missing: [], unwanted: [] });
      expect(became.rows).toHaveLength(became.expected.length);
      // A page that is gone at once, and another user, may not know that Dataverse wants to hear of nobody.
      const early = Math.max(0, became.early - became.troubles);
      const { wrongUser, untold, readable, extractable, leftInState, leftInStore, complaints } = became;
      expect({ seed, early, wrongUser, untold, readable, extractable, leftInState, leftInStore, complaints }).toEqual({ seed, early: 0, wrongUser: 0, untold: 0, readable: 0, extractable: 0, leftInState: 0, leftInStore: 0, complaints: [] });
      expect(became.told).not.toMatch(/12025\d|Promised|Maria/);
      if (inOrder) expect({ seed, created: became.created }).toEqual({ seed, created: became.connected });
    }
    report({ suite: "Dataverse", fault: name, injected, survived: injected - lost, lost, note: `${calls} calls` });
    // Otherwise nothing was tried out here.
    expect({ injected: injected > days, calls: calls > 2 * days, looked: looked > days }).toEqual({ injected: true, calls: true, looked: true });
  }, 900_000);
});
