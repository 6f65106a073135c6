import { appendFileSync } from "node:fs";

/** As torture.ts, for suites in a real browser. Long on request; in `npm test` a short form of the same. */
export const sized = (long, short) => (process.env.OSP_TORTURE === "long" ? long : short);

/**
 * A line of the table that `npm run torture` prints.
 * @param {{ suite: string, fault: string, injected: number, survived: number, lost: number, note?: string }} damage
 */
export function report(damage) {
  const file = process.env.OSP_TORTURE_REPORT;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(damage)}\n`);
}
