import type { CilChannelInfo } from "../../cil/contract/channel";
import type { Envelope, ResultMode } from "../../cil/contract/envelope";
import type { AgentStateChangeEvent, BeforeDialEvent, ErrorEvent } from "../../cil/contract/events";
import type { AlertAction, CustomSetting } from "../../cil/contract/requests";
import type { CilWorkitem } from "../../cil/contract/workitem";
import type { RequestableAgentState } from "../../model/agent/agentState";
import type { ReasonCode, ReasonType } from "../../model/agent/reasonCode";

/**
 * What an integration may ask for. A promise that resolves means that the request was taken; what comes of it arrives as an event with the same `requestId`
 * (the one given, else a fresh one). It rejects with a `CilError`.
 *
 * `channelId` is the id of one of the agent's channels; `voice` always fits.
 */
export interface IntegrationRequests {
  /** Opens a session (a tab of the multisession app) from a template. */
  createSession(templateName: string, templateParameters?: object): Promise<void>;
  /** Calls a number; with a call up on the channel, consults it. */
  dialOrConsult(channelId: string, address: string, requestId?: string): Promise<void>;
  /** Who is signed in, and the channel with its state and its work items. */
  getChannel(channelId: string): Promise<CilChannelInfo>;
  /** The administrator's settings for integrations: always five. */
  getCustomSettings(): Promise<CustomSetting[]>;
  getReasonCodeList(channelId: string, reasonType: ReasonType): Promise<ReasonCode[]>;
  /** Whether this page is in the browser tab that was opened first. */
  isPrimaryTab(): Promise<boolean>;
  /** `voice` sets the state on all voice channels. */
  setAgentState(channelId: string, state: RequestableAgentState, reasonCode?: string | number, requestId?: string): Promise<void>;
  /** Shows an alert until the agent answers it. Without actions it has one button to close it. */
  showError(description: string, title?: string, confirmAction?: AlertAction, dismissAction?: AlertAction): Promise<void>;
  /** Shows a line of at most 60 characters for six seconds. */
  showInfo(description: string): Promise<void>;
  writeLog(logMessage: string, logLevel: "Debug" | "Error"): Promise<void>;

  /** Sends key tones into a call; without `workitemId` into the active one. */
  sendDtmf(dtmf: string, workitemId?: string, requestId?: string): Promise<void>;
  /** @param wrapUpReason - id or label of a reason of type `Wrapup` */
  setWrapupReason(channelId: string, workitemId: string, wrapUpReason: string, requestId?: string): Promise<void>;
  /** Brings somebody into the call without talking to them first. */
  singleStepConference(channelId: string, address: string, requestId?: string): Promise<void>;
  isUpdateWorkitemDataEnabled(channelId: string, workitemId: string): Promise<{ readonly enabled: boolean }>;
  /** Changes call variables (`ctiData`). */
  updateWorkitemData(channelId: string, workitemId: string, data: Record<string, string>, requestId?: string): Promise<void>;

  /** An extension of this softphone, as are all requests below. */
  signIn(requestId?: string): Promise<void>;
  acceptWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  rejectWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  /** Puts a call on hold. */
  pauseWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  resumeWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  endWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  muteWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  unmuteWorkitem(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  /** Hands the call over without talking to the other first. */
  transfer(channelId: string, workitemId: string, address: string, requestId?: string): Promise<void>;
  /** Hands the call over to the one consulted. */
  completeTransfer(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  /** Joins the call and the one consulted. */
  conference(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  dropParticipant(channelId: string, workitemId: string, address: string, requestId?: string): Promise<void>;
  completeWrapup(channelId: string, workitemId: string, requestId?: string): Promise<void>;
  /** Without `channelId` those of all channels. */
  getWorkitems(channelId?: string): Promise<CilWorkitem[]>;
}

/** Each registers one more handler, and returns the function that takes it away again. Every handler gets a copy of its own. */
export interface IntegrationEvents {
  onAgentStateChange(handler: (event: AgentStateChangeEvent) => void): () => void;
  /** As long as a page has a handler here, the softphone places no call that the agent starts: the page is expected to, by `dialOrConsult`. */
  onBeforeDial(handler: (event: BeforeDialEvent) => void): () => void;
  onError(handler: (event: ErrorEvent) => void): () => void;
  /** A new work item, also when it is found after a reload or a sign-in. */
  onWorkitemCreate(handler: (workitem: CilWorkitem) => void): () => void;
  onWorkitemConnect(handler: (workitem: CilWorkitem) => void): () => void;
  onWorkitemPause(handler: (workitem: CilWorkitem) => void): () => void;
  onWorkitemResume(handler: (workitem: CilWorkitem) => void): () => void;
  onWorkitemWrapup(handler: (workitem: CilWorkitem) => void): () => void;
  /** The other spelling of `onWorkitemWrapup`. */
  onWorkItemWrapup(handler: (workitem: CilWorkitem) => void): () => void;
  onWorkitemEnd(handler: (workitem: CilWorkitem) => void): () => void;
}

export interface IntegrationOptions {
  /** Before `data-results` of the script tag, which goes before the administrator's setting. */
  readonly results?: ResultMode | undefined;
}

interface IntegrationStart {
  /**
   * Starts the integration.
   * @param callback - called once the API can be used, which is when there is a softphone in this browser; then the promise resolves, too
   */
  initIntegration(callback?: () => void, options?: IntegrationOptions): Promise<void>;
}

/** The library with bare results. */
export interface ConnectsIntegrationLibraryApi extends IntegrationStart, IntegrationRequests, IntegrationEvents {}

/** The requests with wrapped results: their promises never reject. */
export type EnvelopedRequests = {
  readonly [Name in keyof IntegrationRequests]: (...args: Parameters<IntegrationRequests[Name]>) => Promise<Envelope<Awaited<ReturnType<IntegrationRequests[Name]>>>>;
};

/** The library after `results: "envelope"` or `data-results="envelope"`. */
export interface EnvelopedIntegrationLibraryApi extends IntegrationStart, EnvelopedRequests, IntegrationEvents {}

/** What the script puts on the page. */
export interface ConnectsIntegrationLibraryClass extends ConnectsIntegrationLibraryApi {
  /**
   * The same library as an object. The type argument says how results arrive, and changes nothing of it:
   * `new ConnectsIntegrationLibrary<"envelope">()` goes with `results: "envelope"`.
   */
  new <Results extends ResultMode = "value">(): Results extends "envelope" ? EnvelopedIntegrationLibraryApi : ConnectsIntegrationLibraryApi;
}
