import { isChat } from "../../model/workItems/chat";
import type { WorkItemId } from "../../model/ids";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { Participant } from "../../model/workItems/workItem";
import type { State } from "../state";
import { participantOf, partyOf } from "./partySelectors";

const nobody: readonly Participant[] = [];

/** Those on the line, where the name of the call doesn't tell: when there are several, or another is left than whom the call is with. */
export function participantsSelector({ phone }: State, id: WorkItemId): readonly Participant[] {
  const call = phone.workItems[id];
  if (call === undefined || call.state === "Wrapup" || isChat(call)) return nobody;
  const { participants } = call;
  return participants.length > 1 || participants.some(({ address }) => address !== otherPartyAddress(call)) ? participants : nobody;
}

/** How each of them is called: by name, else by number; empty when withheld. In the order of the participants. */
export function participantNamesSelector(state: State, id: WorkItemId): readonly string[] {
  const call = state.phone.workItems[id];
  if (call === undefined) return [];
  return call.participants.map((participant) => {
    const { name, number } = participant.address === otherPartyAddress(call) ? partyOf(state, call) : participantOf(state, participant);
    return name || number;
  });
}

/** Their numbers, where they are called by name; else empty. In the same order. */
export function participantNumbersSelector(state: State, id: WorkItemId): readonly string[] {
  const names = participantNamesSelector(state, id);
  return (state.phone.workItems[id]?.participants ?? nobody).map((participant, index) => {
    const { number } = participantOf(state, participant);
    return number === names[index] ? "" : number;
  });
}

/** The addresses of those whom the agent is removing. */
export function leavingSelector({ phone }: State, id: WorkItemId): readonly string[] {
  return Object.values(phone.requests).flatMap(({ command }) => {
    return command.type === "dropParticipant" && command.workItemId === id ? [command.address] : [];
  });
}
