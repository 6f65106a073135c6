/** Chats by the live chat widget of a page of this organization, or of this origin. */
export interface LiveChatSettings {
  readonly enabled: boolean;
  /** The web resource with the widget of the help desk; empty: agents open it by themselves, or not at all. */
  readonly page: string;
  /** The id of our chat channel. */
  readonly channelId: string;
  /** Call variables that go with a chat, besides what the call itself is. */
  readonly contextVariables: readonly string[];
  /** Whether the caller's name and number go with it, too. */
  readonly sharesCaller: boolean;
  /** The agent is offered a chat when a caller has been on hold so long; 0: never. Milliseconds. */
  readonly offerAfterHoldMs: number;
  /** Whether a bot answers first: then whether people are free is not known. */
  readonly hasBot: boolean;
  /** The key of a visitor's context that holds a number to call. */
  readonly numberKey: string;
  /** 0 = wrap-up off. Milliseconds. */
  readonly wrapupMs: number;
}

/** What customers did on the web. */
export interface JourneySettings {
  readonly enabled: boolean;
  /** Call variables that hold a visitor's or a visit's id. */
  readonly variables: readonly string[];
  /** The lookup column of `msdyn_visitorjourney` that names the contact; empty: the table is not read. */
  readonly contactColumn: string;
}

export const defaultLiveChat: LiveChatSettings = { enabled: false, page: "", channelId: "chat", contextVariables: [], sharesCaller: false, offerAfterHoldMs: 0, hasBot: false, numberKey: "phone", wrapupMs: 30_000 };
export const defaultJourney: JourneySettings = { enabled: false, variables: ["journeyCustomerId", "journeySessionId"], contactColumn: "" };
