import { fileURLToPath } from "node:url";
import { compare } from "../lib/compare.mjs";
import { importBundled } from "../lib/importBundled.mjs";
import { inTurn } from "../lib/inTurn.mjs";
import { report, roundsOf } from "../lib/report.mjs";

const { recordedBehind, withOpen, ours } = await importBundled(fileURLToPath(new URL("growth.ts", import.meta.url)));

const seed = Number(process.env.OSP_SEED ?? 7);
// Twenty, not one: tables that an agent's first calls fill are full by then, on every day alike.
const few = await recordedBehind(20, seed);
const days = { "20 calls behind": few, "100 calls behind": await recordedBehind(100, seed), "10,000 calls behind": await recordedBehind(10_000, seed), "1 work item open": withOpen(few, 1), "10 work items open": withOpen(few, 10), "50 work items open": withOpen(few, 50) };

/** A round of one is too short to be measured. */
const turns = 25;
const costOf = (day) => () => {
  let sum = 0;
  for (let turn = 0; turn < turns; turn += 1) sum += ours(day);
  return sum / turns;
};
const values = await inTurn(Object.fromEntries(Object.entries(days).map(([name, day]) => [name, costOf(day)])), { rounds: roundsOf(15), warmUp: 3 });

const row = (name, peer) => compare({ what: `store step with ${name}`, peer, unit: "µs", ours: values[name], theirs: values[peer], most: 1.1 });
report([
  row("100 calls behind", "20 calls behind"),
  row("10,000 calls behind", "20 calls behind"),
  row("10 work items open", "1 work item open"),
  row("50 work items open", "1 work item open"),
]);
