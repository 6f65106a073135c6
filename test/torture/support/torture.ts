import { appendFileSync } from "node:fs";

/** Long on request; in `npm test` a short form of the same. */
const isLong = process.env.OSP_TORTURE === "long";

export function sized<Size>(long: Size, short: Size): Size {
  return isLong ? long : short;
}

/** A line of the table that `npm run torture` prints. */
export interface Damage {
  readonly suite: string;
  readonly fault: string;
  readonly injected: number;
  readonly survived: number;
  readonly lost: number;
  readonly note?: string;
}

export function report(damage: Damage): void {
  const file = process.env.OSP_TORTURE_REPORT;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(damage)}\n`);
}
