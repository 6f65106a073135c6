import { isChat } from "../model/workItems/chat";
import { callOnLine } from "../state/intents/callOnLine";
import type { State } from "../state/state";

/** What a form's scripts can read: names as in page 004, empty when there is nothing to tell. */
export interface ControlOutputs {
  readonly agentState?: string;
  readonly callState?: string;
  readonly callId?: string;
}

/** Of several calls the one the agent is in counts, then the newest. */
export function outputsOf({ phone }: State): ControlOutputs {
  const items = Object.values(phone.workItems).filter((each) => !isChat(each));
  const item = callOnLine(phone) ?? items[items.length - 1];
  return { agentState: phone.channels[0]?.state ?? "", callState: item?.state ?? "", callId: item?.id ?? "" };
}
