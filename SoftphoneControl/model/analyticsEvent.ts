import type { EpochMs } from "./ids";

/** A milestone of a call for the host's analytics (page 000). Texts over the limits are cut where they are sent. */
export interface AnalyticsEvent {
  readonly conversationId: string;
  readonly providerSessionId: string;
  readonly name: string;
  readonly reason?: string | undefined;
  readonly at: EpochMs;
  readonly additionalData?: string | undefined;
  /** At most five count. */
  readonly customData?: Readonly<Record<string, string>> | undefined;
  /** The call. */
  readonly externalCorrelationId: string;
}
