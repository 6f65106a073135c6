import type { DataverseMode } from "../platform/dataverseModes";

/** How the workspace plays Dynamics; stands in the page's address, so that a situation can be sent as a link. */
export interface Settings {
  readonly dark: boolean;
  readonly rightToLeft: boolean;
  readonly width: FormWidth;
  readonly readOnly: boolean;
  /** Column security hides the phone columns. */
  readonly hidden: boolean;
  readonly second: boolean;
  readonly language: number;
  readonly demoMode: DemoMode;
  readonly layout: Layout;
  /** A scenario of the simulated contact centre, by name; empty for none. */
  readonly scenario: string;
  /** A number as text; empty for the control's own choice. */
  readonly seed: string;
  /** The control's `configuration` property as it stands in the address. */
  readonly configuration: string;
  /** The value of the organization's environment variable; empty when it has none, "none" when it does not even have the variable. */
  readonly organization: string;
  /** The agent may not read environment variables. */
  readonly organizationForbidden: boolean;
  /** The page does not say that it only plays Dynamics. */
  readonly realOrganization: boolean;
  /** The organization has no leads, as one without Dynamics 365 Sales. */
  readonly noLeads: boolean;
  readonly client: Client;
  /** Properties of the control: the integrator's own page, empty for none, and whether it is on screen. */
  readonly customIntegrationUrl: string;
  readonly customIntegrationHidden: boolean;
  /** Dataverse answers slowly, or not at all. */
  readonly slow: boolean;
  readonly failing: boolean;
  /** What else Dataverse does to requests. */
  readonly dataverse: DataverseMode;
  /** Sessions with tabs, as the app for contact centers has them. */
  readonly sessionApp: boolean;
  /** A channel provider in the side panel of the session app, and its page; empty for the softphone's own. */
  readonly provider: boolean;
  readonly providerUrl: string;
  /** How the provider's library behaves. */
  readonly cif: CifMode;
  /** Whether the provider's record has analytics enabled. */
  readonly analytics: Analytics;
  /** The softphone's page opens in a side pane. */
  readonly sidePane: boolean;
  /** Which contact centre the workspace configures: `sip` for real calls. */
  readonly backend: Backend;
  /** The telephone server of real calls: its WebSocket, and the domain of its accounts. */
  readonly sipServer: string;
  readonly sipDomain: string;
  /** The account that a custom API hands out; empty: the agent types it. */
  readonly sipAccount: string;
  /** The accounts handed out run out after so many seconds; empty: never. */
  readonly sipExpires: string;
  /** A custom API is asked for the agent's state, too. */
  readonly sipStates: boolean;
  /** The customer's website stands beside the app. */
  readonly website: boolean;
  /** Chats of the live chat widget, and what customers did on the web. */
  readonly liveChat: boolean;
  readonly journey: boolean;
  /** The web resource with the chat of the help desk. */
  readonly helpDesk: string;
  /** The agent is offered that chat when a caller has been on hold so many seconds; empty: never. */
  readonly offerAfterHold: string;
  /** A flight recording is watched in the place of the app's pages. */
  readonly replay: boolean;
  /** The settings themselves are on screen. */
  readonly open: boolean;
}

export const backends = ["configured", "sip"] as const;
export type Backend = (typeof backends)[number];

export const formWidths = ["narrow", "medium", "wide"] as const;
export type FormWidth = (typeof formWidths)[number];

export const demoModes = ["on", "auto", "off"] as const;
export type DemoMode = (typeof demoModes)[number];

export const layouts = ["auto", "compact", "full"] as const;
export type Layout = (typeof layouts)[number];

export const clients = ["web", "mobile"] as const;
export type Client = (typeof clients)[number];

export const cifModes = ["normal", "late", "silent", "nonsense", "absent"] as const;
export type CifMode = (typeof cifModes)[number];

export const analyticsModes = ["on", "off"] as const;
export type Analytics = (typeof analyticsModes)[number];

/** `demoMode` is on: whoever opens this page wants to see calls, and a maker would set it on such a form. */
export const defaultSettings: Settings = {
  dark: false,
  rightToLeft: false,
  width: "medium",
  readOnly: false,
  hidden: false,
  second: false,
  language: 1033,
  demoMode: "on",
  layout: "auto",
  scenario: "",
  seed: "",
  configuration: "",
  organization: "",
  organizationForbidden: false,
  realOrganization: false,
  noLeads: false,
  client: "web",
  customIntegrationUrl: "",
  customIntegrationHidden: false,
  slow: false,
  failing: false,
  dataverse: "normal",
  sessionApp: false,
  provider: false,
  providerUrl: "",
  cif: "normal",
  analytics: "on",
  sidePane: false,
  backend: "configured",
  // As `npm run sip:start` has them.
  sipServer: "ws://127.0.0.1:8183",
  sipDomain: "sip.test",
  sipAccount: "",
  sipExpires: "",
  sipStates: false,
  website: false,
  liveChat: false,
  journey: false,
  helpDesk: "contoso_/helpDesk.html",
  offerAfterHold: "20",
  replay: false,
  open: false,
};
