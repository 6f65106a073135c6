import type { EpochMs } from "../ids";

/** Media types of web actions, as the vendor lists them; others are passed on as they come. */
export const journeyMediaTypes = ["webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction"] as const;

/** States of web actions, as the vendor lists them; others are passed on as they come. */
export const journeyStates = [
  "qualified",
  "offered",
  "accepted",
  "rejected",
  "ignored",
  "timedout",
  "started",
  "engaged",
  "completed",
  "abandoned",
  "errored",
  "qualifiedOutsideSchedule",
  "offeredOutsideSchedule",
  "frequencyCapReached",
] as const;

/** What a visitor did on the web, or was offered there. */
export type JourneyKind = "page" | "search" | "article" | "custom" | "webAction";

/** One thing that happened on a visit. Texts are as long as `longestJourneyText`, addresses are without query and fragment. */
export interface JourneyEvent {
  /** The same thing told twice has the same id: of a web action `actionId:actionState`. */
  readonly id: string;
  /** When it was received; of a recorded or stored one, when it happened. */
  readonly at: EpochMs;
  readonly kind: JourneyKind;
  /** Who: a cookie's id, or that of a record. */
  readonly customerId: string;
  /** `cookie`, or the logical name of a table. */
  readonly customerIdType: string;
  /** Empty where nobody says. */
  readonly sessionId: string;
  /** The title of a page, the words of a search, the text of an offer. */
  readonly title: string;
  /** Of a page. */
  readonly url?: string | undefined;
  readonly action?: WebAction | undefined;
}

/** The fields of page 002 that are not the visitor's. */
export interface WebAction {
  readonly id: string;
  readonly state: string;
  readonly mediaType: string;
  readonly mapId: string;
  readonly mapVersion?: number | undefined;
  /** A number or a text at the vendor's. */
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
  /** What somebody added to the event on its way, such as the id of the conversation. */
  readonly more?: Readonly<Record<string, string>> | undefined;
}

/** What is known of one visitor, the newest first. */
export interface Journey {
  readonly customerId: string;
  readonly customerIdType: string;
  readonly events: readonly JourneyEvent[];
}

export const longestJourneyText = 200;
/** Events of one visitor. */
export const mostJourneyEvents = 100;
export const mostJourneys = 20;
