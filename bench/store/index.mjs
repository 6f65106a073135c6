import { fileURLToPath } from "node:url";
import { compare } from "../lib/compare.mjs";
import { importBundled } from "../lib/importBundled.mjs";
import { inTurn } from "../lib/inTurn.mjs";
import { report, roundsOf } from "../lib/report.mjs";

const { recordDay, ours, theirs, changesOf, agree, copyOf, peerNames } = await importBundled(fileURLToPath(new URL("store.ts", import.meta.url)));

const seed = Number(process.env.OSP_SEED ?? 7);
const day = await recordDay({ calls: 400, seed });
const { changes, last } = changesOf(day);
for (const name of peerNames) agree(name, day.initial, changes, last);

const contenders = { ours: () => ours(day) };
// Copied outside of what is measured: a store may write into what it is given, or freeze it.
for (const name of peerNames) contenders[name] = () => theirs(name, structuredClone(day.initial), copyOf(changes));
const values = await inTurn(contenders, { rounds: roundsOf(15), warmUp: 3 });

const what = "store step, per action of a recorded day";
const note = `${day.actions.length} actions of 400 calls`;
const row = (peer, goal) => compare({ what, peer, unit: "µs", ours: values.ours, theirs: values[peer], inverse: true, note, ...goal });
const real = peerNames.filter((name) => name !== "plain mutation");
const best = real.map((peer) => row(peer, { least: 3 })).sort((a, b) => a.ratio - b.ratio);
report([...best, row("plain mutation", {})]);
