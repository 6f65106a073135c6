import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { voiceChannelOf } from "./channelSelectors";
import { isConnectsSelector } from "./signInSelectors";
import { microphoneCode, microphoneTroubleSelector } from "./soundSelectors";

/** In the order they came, one whose notes are still being written before the others, a consultation right after the call it is about: what is shown never changes places. */
export function callListSelector({ phone }: State): readonly WorkItemId[] {
  const calls = [...phone.ended.filter((call) => call.isUnfinished), ...Object.values(phone.workItems)];
  const consultsOf = (id: WorkItemId): readonly WorkItemId[] =>
    calls.filter((call) => call.consultationOf === id).map((call) => call.id);
  return calls
    .filter((call) => call.consultationOf === undefined || phone.workItems[call.consultationOf] === undefined)
    .flatMap((call) => [call.id, ...consultsOf(call.id)]);
}

export type IdleKind = "signedOut" | "elsewhere" | "connecting" | "offline" | "broken" | "noMicrophone" | "ready" | "notReady";

/** What to tell while there is no call: first what keeps calls away. Why, and the way out, a message says. */
export function idleSelector(state: State): IdleKind {
  const { agent, connection } = state.phone;
  const isElsewhere = agent === undefined && isConnectsSelector(state);
  if (connection.phase === "lost" && !isElsewhere) return connection.nextTryAt === undefined ? "broken" : "offline";
  if (agent === undefined) return connection.phase === "connecting" ? "connecting" : isElsewhere ? "elsewhere" : "signedOut";
  if (microphoneCode(microphoneTroubleSelector(state)) !== undefined) return "noMicrophone";
  return voiceChannelOf(state)?.state === "Ready" ? "ready" : "notReady";
}
