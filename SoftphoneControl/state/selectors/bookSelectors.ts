import type { Channel } from "../../model/channel";
import type { EpochMs } from "../../model/ids";
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

/** Whose book it is: changes with the agent, and with the kind of calls. */
export function bookOwnerSelector({ phone: { agent, configuration } }: State): string {
  return `${configuration.backend} ${agent?.agentId ?? ""}`;
}

/** Where the agent's present state stands. */
export function presentStateSelector(state: State): Channel | undefined {
  return voiceChannelOf(state);
}
