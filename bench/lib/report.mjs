import { writeFileSync } from "node:fs";

/** Hands a subject's rows to bench/run.mjs, which names the file; started alone, it prints them. */
export function report(rows) {
  const [file] = process.argv.slice(2);
  if (file === undefined) console.log(JSON.stringify(rows, null, 2));
  else writeFileSync(file, JSON.stringify(rows));
}

/** @param {number} usual how often, unless the environment says */
export const roundsOf = (usual) => Number(process.env.OSP_BENCH_ROUNDS ?? usual);
