import type { ChannelId } from "./ids";

export const backends = ["local", "sip", "connects"] as const;
export type Backend = (typeof backends)[number];

/** How the simulated contact centre behaves. */
export interface SimulationSettings {
  /** The same seed gives the same day. */
  readonly seed: number;
  /** A scenario that ships with the softphone, by name. */
  readonly scenario?: string | undefined;
  /** Whether the agent is signed in and Ready from the start. */
  readonly signedIn: boolean;
  /** 0 = wrap-up off. Milliseconds. */
  readonly wrapupMs: number;
  readonly wrapupReasonRequired: boolean;
  /** An offered call goes back to the queue after this time. Milliseconds. */
  readonly ringMs: number;
  /** Time from a request to its facts. Milliseconds; each takes between half and all of it. */
  readonly latencyMs: number;
  /** Shares of facts, 0 to 1. */
  readonly faults: SimulatedFaults;
}

export interface SimulatedFaults {
  readonly lost: number;
  readonly duplicated: number;
  readonly reordered: number;
  /** Share of requests that are refused. */
  readonly refused: number;
}

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
  readonly connects: ConnectsSettings;
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

export const defaultConfiguration: Configuration = {
  backend: "local",
  channelId: "telephony" as ChannelId,
  defaultCountry: "US",
  customSettings: { setting1: "", setting2: "", setting3: "", setting4: "", setting5: "" },
  integrationResults: "value",
  customRequests: true,
  connects: { library: "cnx_connectsIntegrationLibrary.min.js", channelId: "voice" },
  simulation: {
    seed: 1,
    signedIn: false,
    wrapupMs: 30_000,
    wrapupReasonRequired: false,
    ringMs: 20_000,
    latencyMs: 120,
    faults: { lost: 0, duplicated: 0, reordered: 0, refused: 0 },
  },
};
