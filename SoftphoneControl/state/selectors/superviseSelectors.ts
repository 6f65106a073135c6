import type { ChannelId } from "../../model/ids";
import type { SupervisionManner } from "../../model/workItems/supervision";
import { callOnLine } from "../intents/callOnLine";
import type { State } from "../state";
import { voiceChannelOf } from "./channelSelectors";
import { pendingCommands } from "./requestSelectors";

/** Ids of the colleagues whose calls the agent may join now, in the directory's order. */
export function supervisableSelector({ phone }: State): readonly string[] {
  return phone.directory.colleagues.filter(({ supervision }) => supervision?.length).map(({ id }) => id);
}

export function hasSupervisableSelector(state: State): boolean {
  return supervisableSelector(state).length > 0;
}

export interface SuperviseView {
  readonly name: string;
  readonly manners: readonly SupervisionManner[];
  readonly channelId: ChannelId;
  /** Asked already, or the agent's own call goes first. */
  readonly isHindered: boolean;
}

/** Undefined where this colleague's call can't be joined. */
export function superviseSelector(state: State, colleagueId: string): SuperviseView | undefined {
  const { directory, configuration } = state.phone;
  const colleague = directory.colleagues.find(({ id }) => id === colleagueId);
  if (!colleague?.supervision?.length) return undefined;
  return {
    name: colleague.name,
    manners: colleague.supervision,
    channelId: voiceChannelOf(state)?.id ?? configuration.channelId,
    isHindered: callOnLine(state.phone) !== undefined || pendingCommands(state).includes("superviseCall"),
  };
}
