import type { ChannelId } from "../ids";
import type { ReasonCodes } from "../agent/reasonCode";
import { defaultPermissions } from "./permissions";
import type { Permissions } from "./permissions";
import { defaultSimulation } from "./simulationSettings";
import type { SimulationSettings } from "./simulationSettings";
import { defaultJourney, defaultLiveChat } from "./webSettings";
import type { JourneySettings, LiveChatSettings } from "./webSettings";

export const backends = ["local", "sip", "connects"] as const;
export type Backend = (typeof backends)[number];

/** The phone's configuration: one for the whole browser, whatever form a control stands on. */
export interface Configuration {
  readonly backend: Backend;
  /** The id of our voice channel. */
  readonly channelId: ChannelId;
  /** ISO 3166-1 alpha-2: the country of numbers written without a country code. */
  readonly defaultCountry: string;
  /** For integrations to read (page 004, getCustomSettings). */
  readonly customSettings: CustomSettings;
  /** How results arrive at integrations that don't say it themselves: bare, or wrapped and never rejecting. */
  readonly integrationResults: "value" | "envelope";
  /** Whether Dynamics pages may ask for something by window events (Custom Requests). */
  readonly customRequests: boolean;
  /** What integrators' pages and Custom Requests may ask for. */
  readonly permissions: Permissions;
  readonly connects: ConnectsSettings;
  readonly sip: SipSettings;
  readonly liveChat: LiveChatSettings;
  readonly journey: JourneySettings;
  readonly callerSearch: CallerSearch;
  readonly screenPop: ScreenPop;
  readonly callRecords: CallRecordSettings;
  readonly callSession: CallSessionSettings;
  readonly analytics: AnalyticsSettings;
  readonly autoAnswer: AutoAnswerSettings;
  /** What becomes of a call to somebody who does not want to be called (`donotphone`). */
  readonly doNotPhone: "warn" | "block" | "off";
  /** The host's presence for each agent state, as the admin named it, character by character. States left out change nothing, either way. */
  readonly presence: Presences;
  readonly notification: NotificationSettings;
  readonly simulation: SimulationSettings;
}

export type CustomSettings = Readonly<Record<"setting1" | "setting2" | "setting3" | "setting4" | "setting5", string>>;

/** For the backend `connects`: an installed b+s Connects. */
export interface ConnectsSettings {
  /** Its integration library: the name of a web resource, or a path on this origin. */
  readonly library: string;
  /** The channel that is driven, as its documentation names it. */
  readonly channelId: string;
}

/** A service of the organization. `customApi`: the unique name of a Dataverse custom API; `endpoint`: an `https:` address. */
export interface ServiceSettings {
  readonly source: "customApi" | "endpoint";
  readonly name: string;
}

/** For the backend `sip`: a telephone server that speaks SIP over WebSocket. */
export interface SipSettings {
  /** Its WebSocket: `wss://host[:port][/path]`; `ws:` only on pages that are not https themselves. Empty: not set up. */
  readonly server: string;
  /** The domain of the accounts; empty: the host of `server`. */
  readonly domain: string;
  /** `typed`: the agent gives account and password. */
  readonly credentials: ServiceSettings | { readonly source: "typed"; readonly name: "" };
  /** `own`: the softphone keeps the agent's state; a service: the contact centre's own state API is asked first, and what it answers counts. */
  readonly agentStates: ServiceSettings | { readonly source: "own"; readonly name: "" };
  /** `stun:` addresses. TURN servers come with the credentials, since they want a password. */
  readonly stunServers: readonly string[];
  /** How long a call waits for ways to be found. Milliseconds. */
  readonly iceGatheringMs: number;
  /** Seconds. */
  readonly registerForS: number;
  readonly digits: "rfc4733" | "info";
  /** Whether a call is fetched by the next page when this one is loaded again; else it ends with the page. */
  readonly recovery: boolean;
  /** Whether the other side may send us elsewhere (REFER). */
  readonly takesReferrals: boolean;
  /** An unanswered call goes back after this time, and the agent is Not Ready; 0: it rings as long as the server lets it. Milliseconds. */
  readonly ringMs: number;
  /** 0 = wrap-up off. Milliseconds. */
  readonly wrapupMs: number;
  readonly wrapupReasonRequired: boolean;
  readonly reasonCodes: ReasonCodes;
  /** Whom the agent finds by name; `address`: an extension or E.164. */
  readonly colleagues: readonly SipParty[];
  readonly queues: readonly SipParty[];
}

export interface SipParty {
  readonly name: string;
  readonly address: string;
}

/** A table of Dataverse that callers are searched in. */
export interface SearchTable {
  /** Its logical name. */
  readonly table: string;
  /** The column with the name that the agent reads. */
  readonly name: string;
  /** Columns with numbers as people typed them. */
  readonly columns: readonly string[];
  /** A column with E.164 numbers, searched alone when given. */
  readonly normalizedColumn: string;
}

export interface CallerSearch {
  readonly tables: readonly SearchTable[];
  /** Where nobody is found: numbers that end with this many digits are searched, slowly. 0: never. */
  readonly lastDigits: number;
}

/** `offered`: as soon as it rings; `connected`: when the agent talks. */
export const callMoments = ["offered", "connected", "off"] as const;
export type CallMoment = (typeof callMoments)[number];

/** When the record of a call opens, and by what it is found. */
export interface ScreenPop {
  readonly when: CallMoment;
  /** A call variable that names the record, instead of the number; empty: none. */
  readonly variable: string;
  /** The table whose `column` holds what the variable says. */
  readonly table: string;
  readonly column: string;
}

/** The phone call activity of each call. */
export interface CallRecordSettings {
  /** When it is created. */
  readonly when: CallMoment;
  /** Whether it is marked completed once the call is over. */
  readonly complete: boolean;
  /** The column of `systemuser` that holds colleagues' numbers: with it, a transferred call's record goes to the colleague. Empty: it stays. */
  readonly transferOwnerColumn: string;
}

/** The session of the host that a call is worked on in. */
export interface CallSessionSettings {
  /** The unique name of a session template; empty: no sessions. */
  readonly template: string;
  /** For the template. Texts in it may hold `{ani}`, `{callerName}`, `{workitemId}`, `{ctiData.<name>}`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly when: "offered" | "connected";
  /** Whether it closes with the call, where the host can. */
  readonly closeAtEnd: boolean;
}

export interface AnalyticsSettings {
  readonly enabled: boolean;
  /** Sent as `providerSessionId`; empty: the session's id. */
  readonly providerId: string;
}

export type Presences = Partial<Readonly<Record<"Ready" | "NotReady" | "Active" | "Wrapup" | "Logout", string>>>;

export interface AutoAnswerSettings {
  /** A call that rings alone is answered by itself after this time; 0: never. Milliseconds. */
  readonly afterMs: number;
}

/** How a channel provider's page tells of an incoming call. */
export interface NotificationSettings {
  /** The unique name of a notification template; empty: the app's own notification. */
  readonly template: string;
  /** As those of `callSession`. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

const personColumns = ["telephone1", "telephone2", "telephone3", "mobilephone"] as const;

export const defaultConfiguration: Configuration = {
  backend: "local",
  channelId: "telephony" as ChannelId,
  defaultCountry: "US",
  customSettings: { setting1: "", setting2: "", setting3: "", setting4: "", setting5: "" },
  integrationResults: "value",
  customRequests: true,
  permissions: defaultPermissions,
  connects: { library: "cnx_connectsIntegrationLibrary.min.js", channelId: "voice" },
  sip: {
    server: "",
    domain: "",
    credentials: { source: "typed", name: "" },
    agentStates: { source: "own", name: "" },
    stunServers: [],
    iceGatheringMs: 500,
    registerForS: 300,
    digits: "rfc4733",
    recovery: true,
    takesReferrals: false,
    ringMs: 0,
    wrapupMs: 30_000,
    wrapupReasonRequired: false,
    reasonCodes: {
      NotReady: [{ id: "1", label: "Break" }, { id: "2", label: "Lunch" }, { id: "3", label: "Meeting" }, { id: "4", label: "Training" }],
      Logout: [{ id: "11", label: "End of shift" }],
      Wrapup: [{ id: "21", label: "Resolved" }, { id: "22", label: "Follow-up needed" }, { id: "23", label: "Wrong number" }],
    },
    colleagues: [],
    queues: [],
  },
  liveChat: defaultLiveChat,
  journey: defaultJourney,
  callerSearch: {
    tables: [
      { table: "contact", name: "fullname", columns: personColumns, normalizedColumn: "" },
      { table: "account", name: "name", columns: ["telephone1", "telephone2", "telephone3"], normalizedColumn: "" },
      { table: "lead", name: "fullname", columns: personColumns, normalizedColumn: "" },
    ],
    lastDigits: 0,
  },
  screenPop: { when: "connected", variable: "", table: "incident", column: "ticketnumber" },
  callRecords: { when: "connected", complete: true, transferOwnerColumn: "" },
  callSession: { template: "", parameters: {}, when: "connected", closeAtEnd: false },
  analytics: { enabled: false, providerId: "" },
  autoAnswer: { afterMs: 0 },
  doNotPhone: "warn",
  presence: {},
  notification: { template: "", parameters: {} },
  simulation: defaultSimulation,
};
