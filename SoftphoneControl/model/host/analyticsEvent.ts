import type { EpochMs } from "../ids";

/** A milestone of a call or chat, or of what its customer did on the web, for the host's analytics (page 000). Texts over the limits are cut where they are sent. */
export interface AnalyticsEvent {
  readonly conversationId: string;
  readonly providerSessionId: string;
  readonly name: string;
  readonly reason?: string | undefined;
  readonly at: EpochMs;
  readonly additionalData?: string | undefined;
  /** At most five count. */
  readonly customData?: Readonly<Record<string, string>> | undefined;
  /** The call or chat; of those begun for each other, the first. */
  readonly externalCorrelationId: string;
}
