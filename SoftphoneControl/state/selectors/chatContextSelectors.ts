import { mostChatContext } from "../../model/workItems/chat";
import type { ChatContextItem } from "../../model/workItems/chat";
import type { EpochMs, WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { partyOf } from "./partySelectors";

/** What would go with a chat, by its keys. Flat, so that nothing renders while nothing of it changes. */
export type ChatContext = Readonly<Record<string, string>>;

/** Ids: for the systems of the help desk, not for the eyes of its agents. */
const undisplayed: ReadonlySet<string> = new Set(["callId", "customerTable", "customerId"]);

export function isDisplayable(key: string): boolean {
  return !undisplayed.has(key);
}

/**
 * What the help desk is told of a call: the call, how long it lasts at `at`, whose it is by table and id, and the call variables that the organization
 * names; name and number only where it says so. What is empty is left out, and nothing goes with a chat about nothing.
 */
export function chatContextSelector(state: State, { id, at }: { readonly id: WorkItemId | undefined; readonly at: EpochMs }): ChatContext {
  const item = id === undefined ? undefined : state.phone.workItems[id];
  if (item === undefined) return {};
  const { contextVariables, sharesCaller } = state.phone.configuration.liveChat;
  const { associatedParticipant: customer, connectedAt = item.createdAt } = item;
  const caller = sharesCaller ? partyOf(state, item) : undefined;
  const own = {
    callId: item.id,
    callDirection: item.direction,
    callQueue: item.queueName,
    callSeconds: String(Math.max(0, Math.round((at - connectedAt) / 1000))),
    customerTable: customer?.recordType,
    customerId: customer?.id,
    callerName: caller?.name,
    callerNumber: caller?.number,
  };
  const variables = contextVariables.filter((name) => !(name in own)).map((name) => [name, item.ctiData[name]] as const);
  const entries = [...Object.entries(own), ...variables].filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "");
  return Object.fromEntries(entries.slice(0, mostChatContext));
}

/** As it goes out, without what the agent has left out. */
export function chatContextItems(context: ChatContext, leftOut: readonly string[]): readonly ChatContextItem[] {
  return Object.entries(context)
    .filter(([key]) => !leftOut.includes(key))
    .map(([key, value]) => ({ key, value, isDisplayable: isDisplayable(key) }));
}
