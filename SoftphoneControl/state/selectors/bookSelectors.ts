import type { Channel } from "../../model/workItems/channel";
import type { EpochMs } from "../../model/ids";
import { isMissed, outcomeOf } from "../../model/past/pastCall";
import { keyOfCall } from "../pastCallOf";
import type { PhoneState, State } from "../state";
import { voiceChannelOf } from "./channelSelectors";

/** What ended calls are told from. */
export type EndedCalls = Pick<PhoneState, "ended" | "directory" | "reasonCodes">;

export function endedCallsSelector({ phone: { ended, directory, reasonCodes } }: State): EndedCalls {
  return { ended, directory, reasonCodes };
}

export function recentSeenAtSelector({ phone }: State): EpochMs {
  return phone.preferences.recentSeenAt;
}

/** What ended until then was cleared away. */
export function recentClearedAtSelector({ phone }: State): EpochMs {
  return phone.preferences.recentClearedAt;
}

/** Of calls that ended here and were missed since the agent last looked. */
export function missedKeysSelector({ phone: { ended, preferences } }: State): readonly string[] {
  const unseen = ended.filter(({ endedAt = 0 }) => endedAt > preferences.recentSeenAt);
  return unseen.filter((item) => isMissed({ outcome: outcomeOf(item, item.times) })).map(keyOfCall);
}

/** Whose book it is: changes with the agent, and with the kind of calls. */
export function bookOwnerSelector({ phone: { agent, configuration } }: State): string {
  return `${configuration.backend} ${agent?.agentId ?? ""}`;
}

/** Where the agent's present state stands. */
export function presentStateSelector(state: State): Channel | undefined {
  return voiceChannelOf(state);
}
