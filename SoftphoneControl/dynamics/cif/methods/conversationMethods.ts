import { nothing } from "../../call/answers";
import type { MethodTable } from "./method";
import { reference } from "./recordMethods";
import type { RecordReference, Row } from "./recordMethods";

/** Something that happened, for the analytics of the contact centre. */
export interface AnalyticsEvent {
  readonly kpiEventName: string;
  readonly kpiEventReason?: string | undefined;
  /** Epoch milliseconds. No page says what the host wants; it gets ISO 8601, UTC. */
  readonly at: number;
  /** Cut to 2,000 characters; all other texts to 100, as wide as their columns. */
  readonly additionalData?: string | undefined;
  readonly notificationResponseAction?: string | undefined;
  readonly externalCorrelationId?: string | undefined;
  /** The first five. */
  readonly customData?: readonly { readonly attribute: string; readonly value: string }[] | undefined;
}

export interface AnalyticsData {
  readonly conversationId: string;
  /** The page `logAnalyticsEvent` calls it the provider's id, its name says the session's: whichever is configured. */
  readonly providerSessionId: string;
  readonly clientSessionId?: string;
  readonly participantId?: string;
  readonly events: readonly AnalyticsEvent[];
}

export interface ConversationMethods {
  /** Values for macros and agent scripts. Page `updateContext`. @param isDelete - takes the named slugs away */
  updateContext(input: Row, sessionId: string, isDelete?: boolean, correlationId?: string): Promise<void>;
  /** Columns of `msdyn_ocliveworkitem`; go as JSON text, as in the example of the page `updateConversation` (its table says an object). */
  updateConversation(conversationId: string, data: Row, correlationId?: string): Promise<RecordReference>;
  /** No page says what the text means that comes back, so none is returned. */
  logAnalyticsEvent(data: AnalyticsData, eventName: string, correlationId?: string): Promise<void>;
}

const cut = (value: string, most = 100): string => value.slice(0, most);

/** Those that are there. */
function cutAll(texts: Readonly<Record<string, string | undefined>>): Row {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, value]) => (value === undefined ? [] : [[name, cut(value)]])));
}

function eventOf({ at, additionalData, customData, ...texts }: AnalyticsEvent): Row {
  return {
    ...cutAll(texts),
    eventTimestamp: new Date(at).toISOString(),
    ...(additionalData !== undefined && { additionalData: cut(additionalData, 2_000) }),
    ...(customData && { customData: customData.slice(0, 5).map(({ attribute, value }) => ({ attribute: cut(attribute), value: cut(value) })) }),
  };
}

function analyticsOf({ events, ...ids }: AnalyticsData): Row {
  return { ...cutAll({ ...ids }), events: events.map(eventOf) };
}

export const conversationMethods: MethodTable<ConversationMethods> = {
  updateContext: { schema: nothing },
  updateConversation: { schema: reference, send: (id, data, ...rest) => [id, JSON.stringify(data), ...rest] },
  logAnalyticsEvent: { schema: nothing, send: (data, ...rest) => [analyticsOf(data), ...rest] },
};
