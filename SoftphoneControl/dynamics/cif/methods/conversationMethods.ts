import { nothing } from "../../call/answers";
import type { MethodTable } from "./method";
import { reference } from "./recordMethods";
import type { RecordReference, Row } from "./recordMethods";

/** Something that happened, for the analytics of the contact centre. */
export interface AnalyticsEvent {
  readonly kpiEventName: string;
  readonly kpiEventReason?: string;
  /** Epoch milliseconds. No page says what the host wants; it gets ISO 8601, UTC. */
  readonly at: number;
  /** Cut to 2,000 characters; all other texts to 100, as wide as their columns. */
  readonly additionalData?: string;
  readonly notificationResponseAction?: string;
  readonly externalCorrelationId?: string;
  /** The first five. */
  readonly customData?: readonly { readonly attribute: string; readonly value: string }[];
}

export interface AnalyticsData {
  readonly conversationId: string;
  /** Goes as `providerSessionId`, which the page `logAnalyticsEvent` calls the provider's id; where none is given, the session's goes, as the field's name has it. */
  readonly providerId?: string;
  readonly clientSessionId: string;
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

const cut = (value: string | undefined, most = 100): string | undefined => value?.slice(0, most);

function eventOf({ at, additionalData, customData, ...texts }: AnalyticsEvent): Row {
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, cut(value)])),
    eventTimestamp: new Date(at).toISOString(),
    ...(additionalData !== undefined && { additionalData: cut(additionalData, 2_000) }),
    ...(customData && { customData: customData.slice(0, 5).map(({ attribute, value }) => ({ attribute, value: cut(value) })) }),
  };
}

function analyticsOf({ providerId, events, ...ids }: AnalyticsData): Row {
  return { ...ids, providerSessionId: providerId ?? ids.clientSessionId, events: events.map(eventOf) };
}

export const conversationMethods: MethodTable<ConversationMethods> = {
  updateContext: { schema: nothing },
  updateConversation: { schema: reference, send: (id, data, ...rest) => [id, JSON.stringify(data), ...rest] },
  logAnalyticsEvent: { schema: nothing, send: (data, ...rest) => [analyticsOf(data), ...rest] },
};
