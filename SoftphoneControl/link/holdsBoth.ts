import type { LockPort } from "../ports/lockPort";

/** Whether one page holds both; true, too, where nobody can tell. */
export async function holdsBoth(locks: Pick<LockPort, "holder">, one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([locks.holder(one), locks.holder(other)]);
  return first === second;
}
