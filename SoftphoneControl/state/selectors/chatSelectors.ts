import type { Capability } from "../../model/workItems/capability";
import { isChat } from "../../model/workItems/chat";
import type { ChannelId, WorkItemId } from "../../model/ids";
import { parseAddress } from "../../model/numbers/phoneNumber";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import type { WorkItem } from "../../model/workItems/workItem";
import { callOnLine } from "../intents/callOnLine";
import type { PhoneState, State } from "../state";
import { voiceChannelOf } from "./channelSelectors";
import { partyOf, unnamedOf } from "./partySelectors";
import type { Party, Unnamed } from "./partySelectors";
import { pendingCommands } from "./requestSelectors";

/** A call was begun for this chat, and is not over. */
export function goesOnByPhone({ workItems }: PhoneState, id: WorkItemId): boolean {
  return Object.values(workItems).some((item) => item.about === id && !isChat(item));
}

/** What a card lets the agent do: what the work item is capable of, in the words of what it is, and what the softphone adds. */
export type CardAction = Capability | "pauseChat" | "resumeChat" | "endChat" | "showChat" | "continueByPhone" | "askHelpDesk";

const none: readonly CardAction[] = [];
const ofChats: Partial<Readonly<Record<Capability, CardAction>>> = { accept: "accept", reject: "reject", pause: "pauseChat", resume: "resumeChat", end: "endChat" };

export function cardActionsSelector({ phone }: State, id: WorkItemId): readonly CardAction[] {
  const item = phone.workItems[id];
  if (item === undefined) return none;
  const { capabilities } = item;
  if (!isChat(item)) return mayAskHelpDesk(phone, item) ? [...capabilities, "askHelpDesk"] : capabilities;
  const actions = capabilities.flatMap((capability) => ofChats[capability] ?? []);
  const { page, channelId } = phone.configuration.liveChat;
  if (page !== "" && item.channelId === channelId && item.state !== "Wrapup") actions.push("showChat");
  if (mayGoOnByPhone(phone, item)) actions.push("continueByPhone");
  return actions;
}

/** A customer's chat. The help desk is no one to call back. */
function mayGoOnByPhone(phone: PhoneState, { id, direction, state }: WorkItem): boolean {
  return direction === "Incoming" && (state === "Offered" || state === "Active") && !goesOnByPhone(phone, id);
}

function mayAskHelpDesk({ chatDesk, configuration }: PhoneState, { channelType, state, consultationOf }: WorkItem): boolean {
  return configuration.liveChat.enabled && chatDesk !== undefined && channelType === "Voice" && isOnLine(state) && consultationOf === undefined;
}

export interface EscalationView {
  readonly channelId: ChannelId;
  readonly address: string;
  /** Why the customer of the chat can't be called now. */
  readonly hurdle: "noNumber" | "lineInUse" | undefined;
  readonly isPending: boolean;
}

/** How a chat would go on as a call. */
export function escalationSelector(state: State, id: WorkItemId): EscalationView {
  const { workItems, configuration } = state.phone;
  const address = workItems[id]?.fromAddress ?? "";
  const isInUse = callOnLine(state.phone) !== undefined;
  return {
    channelId: voiceChannelOf(state)?.id ?? configuration.channelId,
    address,
    hurdle: parseAddress(address, configuration.defaultCountry).kind === "none" ? "noNumber" : isInUse ? "lineInUse" : undefined,
    isPending: pendingCommands(state).includes("dial"),
  };
}

/** The others that belong together with a work item, and what it was begun for, even if that is over. */
export function linkedSelector({ phone }: State, id: WorkItemId): readonly WorkItem[] {
  const { correlationId, about } = phone.workItems[id] ?? {};
  if (correlationId === undefined) return [];
  const others = Object.values(phone.workItems).filter((item) => item.id !== id && item.correlationId === correlationId);
  return [...others, ...phone.ended.filter((item) => item.id === about)];
}

export interface NamedParty extends Party {
  readonly unnamed: Unnamed;
}

export function namedPartySelector(state: State, item: WorkItem): NamedParty {
  return { ...partyOf(state, item), unnamed: unnamedOf(item) };
}

export interface HelpOfferView extends NamedParty {
  readonly id: WorkItemId;
  /** How long somebody has waited when the help desk is offered. Milliseconds. */
  readonly afterMs: number;
}

/** The help desk is offered for a call, or for the first one of whichever. Undefined where nothing is offered. */
export function helpOfferSelector(state: State, id?: WorkItemId): HelpOfferView | undefined {
  const { configuration, workItems } = state.phone;
  const item = Object.values(workItems).find(({ helpOffer, id: own }) => helpOffer?.phase === "shown" && (id ?? own) === own);
  return item && { ...namedPartySelector(state, item), id: item.id, afterMs: configuration.liveChat.offerAfterHoldMs };
}
