import { isChat } from "../../model/workItems/chat";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneState } from "../state";

/** The call the agent talks in: beside it none is dialed. */
export function callOnLine({ workItems }: PhoneState): WorkItem | undefined {
  return Object.values(workItems).find((item) => item.state === "Active" && !isChat(item));
}

/** The same, where somebody can be consulted about it. */
export function callToConsultFrom(phone: PhoneState): WorkItem | undefined {
  const call = callOnLine(phone);
  return call?.capabilities.includes("consult") === true ? call : undefined;
}
