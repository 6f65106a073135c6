import { writeFileSync } from "node:fs";
import { compare } from "../lib/compare.mjs";
import { dialing } from "./dialing.bench.mjs";

const rounds = Number(process.env.OSP_BENCH_ROUNDS ?? 100);
const { ours, bare } = await dialing({ rounds });
const rows = [
  compare({ what: "dial → ringing", peer: "bare SIP.js", unit: "ms", ours: ours.map(({ ringing }) => ringing), theirs: bare.map(({ ringing }) => ringing), most: 1.05 }),
  compare({ what: "answer → established", peer: "bare SIP.js", unit: "ms", ours: ours.map(({ established }) => established), theirs: bare.map(({ established }) => established), most: 1.05 }),
];
writeFileSync(process.argv[2], JSON.stringify(rows));
// The browser that the calls were made in.
process.exit(0);
