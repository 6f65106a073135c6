import type { EpochMs } from "../../../model/ids";
import type { SignalType } from "../client/signals";

/** What comes a second time so soon is the first once more. */
export const echoMs = 1_000;

/** @returns whether a signal of this type came just before */
export function createChatEchoes(): (type: SignalType, at: EpochMs) => boolean {
  const heardAt = new Map<SignalType, EpochMs>();
  return (type, at) => {
    const before = heardAt.get(type);
    heardAt.set(type, at);
    return before !== undefined && at - before < echoMs;
  };
}
