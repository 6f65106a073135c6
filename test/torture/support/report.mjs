import { appendFileSync } from "node:fs";

/**
 * A line of the table that `npm run torture` prints.
 * @param {{ suite: string, fault: string, injected: number, survived: number, lost: number, note?: string }} damage
 */
export function report(damage) {
  const file = process.env.OSP_TORTURE_REPORT;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(damage)}\n`);
}
