import type { WorkItemCommand } from "../../model/requests/contactCenterCommand";
import type { WorkItem } from "../../model/workItems/workItem";
import { callOnLine } from "../../state/intents/callOnLine";
import type { CilRequestName } from "../contract/requests";
import { CilRefusal } from "./deskContext";
import type { DeskContext } from "./deskContext";
import { callInHand, findChannel, findWorkItem } from "./findChannel";
import type { Handlers } from "./handler";

type OnWorkitem = { readonly channelId: string; readonly workitemId: string };
type PlainCommand = Extract<CilRequestName, Exclude<WorkItemCommand["type"], "transfer" | "dropParticipant" | "singleStepConference" | "sendDtmf" | "setWrapupReason" | "updateWorkitemData">>;

/** A request that is a command of the same name, about one work item. */
const plain =
  (type: PlainCommand) =>
  ({ phone, ask }: DeskContext, { channelId, workitemId }: OnWorkitem): Promise<void> =>
    ask({ type, workItemId: findWorkItem(phone, channelId, workitemId).id });

function inHand({ phone }: DeskContext, channelId: string): WorkItem {
  const item = callInHand(phone, channelId);
  if (item === undefined) throw new CilRefusal("unknownWorkItem");
  return item;
}

/** The one work item that a request without a channel can mean. */
function named({ phone }: DeskContext, workitemId: string | null | undefined): WorkItem {
  const item = workitemId === null || workitemId === undefined ? callOnLine(phone) : Object.values(phone.workItems).find(({ id }) => id === workitemId);
  if (item === undefined) throw new CilRefusal(phone.ended.some(({ id }) => id === workitemId) ? "workItemEnded" : "unknownWorkItem");
  return item;
}

type CallRequest = PlainCommand | "dialOrConsult" | "transfer" | "dropParticipant" | "singleStepConference" | "sendDtmf" | "setWrapupReason" | "updateWorkitemData";

export const callHandlers: Handlers<CallRequest> = {
  dialOrConsult(context, { channelId, address }) {
    const item = callInHand(context.phone, channelId);
    return item === undefined
      ? context.ask({ type: "dial", channelId: findChannel(context.phone, channelId).id, address })
      : context.ask({ type: "consult", workItemId: item.id, address });
  },
  acceptWorkitem: plain("acceptWorkitem"),
  rejectWorkitem: plain("rejectWorkitem"),
  pauseWorkitem: plain("pauseWorkitem"),
  resumeWorkitem: plain("resumeWorkitem"),
  endWorkitem: plain("endWorkitem"),
  muteWorkitem: plain("muteWorkitem"),
  unmuteWorkitem: plain("unmuteWorkitem"),
  completeTransfer: plain("completeTransfer"),
  conference: plain("conference"),
  completeWrapup: plain("completeWrapup"),
  transfer: ({ phone, ask }, { channelId, workitemId, address }) => ask({ type: "transfer", workItemId: findWorkItem(phone, channelId, workitemId).id, address }),
  dropParticipant: ({ phone, ask }, { channelId, workitemId, address }) =>
    ask({ type: "dropParticipant", workItemId: findWorkItem(phone, channelId, workitemId).id, address }),
  singleStepConference: (context, { channelId, address }) => context.ask({ type: "singleStepConference", workItemId: inHand(context, channelId).id, address }),
  sendDtmf: (context, { dtmf, workitemId }) => context.ask({ type: "sendDtmf", workItemId: named(context, workitemId).id, digits: dtmf }),
  setWrapupReason({ phone, ask }, { channelId, workitemId, wrapUpReason }) {
    const { id } = findWorkItem(phone, channelId, workitemId);
    const codes = phone.reasonCodes.Wrapup;
    // Other editions name the reason by its text.
    const reason = codes.find((code) => code.id === wrapUpReason) ?? codes.find(({ label }) => label === wrapUpReason);
    return ask({ type: "setWrapupReason", workItemId: id, reasonCode: reason?.id ?? wrapUpReason });
  },
  updateWorkitemData: ({ phone, ask }, { channelId, workitemId, data }) =>
    ask({ type: "updateWorkitemData", workItemId: findWorkItem(phone, channelId, workitemId).id, ctiData: data }),
};
