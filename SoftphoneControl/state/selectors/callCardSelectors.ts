import { isChat } from "../../model/workItems/chat";
import type { ChatDetails } from "../../model/workItems/chat";
import type { EpochMs, WorkItemId } from "../../model/ids";
import type { SupervisionManner } from "../../model/workItems/supervision";
import type { WorkItem, WorkItemState } from "../../model/workItems/workItem";
import type { PhoneState, State } from "../state";
import { goesOnByPhone } from "./chatSelectors";
import { partyOf, unnamedOf } from "./partySelectors";
import type { Unnamed } from "./partySelectors";

/** Which face a card has. */
export type CallStage = "ringing" | "dialing" | "talking" | "conference" | "held" | "wrapup" | "unclear" | "ended" | SupervisionManner | ChatStage;

/** Of a chat. `byPhone`: it goes on as a call. */
type ChatStage = "starting" | "waiting" | "chatting" | "paused" | "byPhone";

const stages: Partial<Readonly<Record<WorkItemState, CallStage>>> = {
  Offered: "ringing",
  Initiated: "dialing",
  Active: "talking",
  Paused: "held",
  Wrapup: "wrapup",
};

const chatStages: typeof stages = { Offered: "waiting", Initiated: "starting", Active: "chatting", Paused: "paused", Wrapup: "wrapup" };

function stageOf(phone: PhoneState, item: WorkItem): CallStage {
  const { id, state, classification, channelType, supervision } = item;
  if (item.isUnfinished) return "ended";
  if (supervision && state === "Active") return supervision.manner;
  if (channelType === "Chat") return state === "Paused" && goesOnByPhone(phone, id) ? "byPhone" : (chatStages[state] ?? "unclear");
  return state === "Active" && classification === "Conference" ? "conference" : (stages[state] ?? "unclear");
}

export interface CallCardView {
  readonly stage: CallStage;
  readonly name: string;
  readonly number: string;
  /** Whom to name where there is neither. */
  readonly unnamed: Unnamed;
  readonly queueName: string;
  readonly muted: boolean;
  /** When the shown time began, as if it had run on since: talk without hold, hold without talk. */
  readonly since: EpochMs;
  readonly wrapupEndsAt: EpochMs | undefined;
  readonly partiesOnLine: number;
  readonly isConsultation: boolean;
  /** The customer a consultation is about. */
  readonly consultsAbout: string;
  /** Undefined: it is no chat. */
  readonly chat: ChatDetails | undefined;
  /** Changes when something to press comes or goes without another stage. */
  readonly choices: string;
}

/** Whether the notes of a call that is over are still being written. */
export function unfinishedCallSelector({ phone }: State, id: WorkItemId): boolean {
  return unfinishedCall(phone, id) !== undefined;
}

export function unfinishedCall({ ended }: PhoneState, id: WorkItemId): WorkItem | undefined {
  return ended.find((item) => item.id === id && item.isUnfinished);
}

const nothingKnown: ChatDetails = {};

/** Undefined for a call that has just gone, unless its notes are still being written. */
export function callCardSelector(state: State, id: WorkItemId): CallCardView | undefined {
  const call = state.phone.workItems[id] ?? unfinishedCall(state.phone, id);
  if (call === undefined) return undefined;
  const { phone } = state;
  const stage = stageOf(phone, call);
  const customerCall = call.consultationOf === undefined ? undefined : state.phone.workItems[call.consultationOf];
  const customer = customerCall === undefined ? undefined : partyOf(state, customerCall);
  return {
    ...partyOf(state, call),
    unnamed: unnamedOf(call),
    stage,
    queueName: call.queueName ?? "",
    muted: call.muted,
    since: call.stateSince - (call.state === "Active" ? call.times.talk : call.state === "Paused" ? call.times.hold : 0),
    wrapupEndsAt: stage === "wrapup" ? call.wrapup?.endsAt : undefined,
    partiesOnLine: call.participants.length,
    isConsultation: call.consultationOf !== undefined,
    consultsAbout: customer === undefined ? "" : customer.name || customer.number,
    chat: isChat(call) ? (call.chat ?? nothingKnown) : undefined,
    choices: `${call.helpOffer?.phase === "shown"} ${goesOnByPhone(phone, id)}`,
  };
}
