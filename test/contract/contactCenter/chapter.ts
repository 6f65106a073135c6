import type { BenchWish, Feature } from "../contactCenterBench";
import type { TellStory } from "../story";

/** What each chapter of the contract is told with. */
export interface Chapter {
  readonly name: string;
  readonly story: TellStory;
  readonly features: ReadonlySet<Feature>;
  /** The port answers, holds and ends. */
  readonly controls: boolean;
  /** A reason as it is told, where reasons are. */
  reason(told: string): unknown;
}

export const usual: BenchWish = { wrapupMs: 10_000, wrapupReasonRequired: false, ringMs: 15_000 };
export const withoutWrapup = { wrapupMs: 0 };
