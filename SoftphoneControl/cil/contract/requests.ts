import type { RequestableAgentState } from "../../model/agent/agentState";
import type { ReasonCode, ReasonType } from "../../model/agent/reasonCode";
import type { CilChannelInfo } from "./channel";
import type { CilWorkitem } from "./workitem";

/** A button of an alert: its label, and what happens in the integration's page when it is pressed. */
export interface AlertAction {
  readonly label: string;
  readonly callback?: (() => void) | undefined;
}

/** One of the five custom settings. `Key` and `Value` can be read, too; they don't show in JSON. */
export interface CustomSetting {
  readonly key: "setting1" | "setting2" | "setting3" | "setting4" | "setting5";
  readonly value: string;
}

type OnWorkitem = [channelId: string, workitemId: string, requestId?: string];
type OnWorkitemAndAddress = [channelId: string, workitemId: string, address: string, requestId?: string];

interface Request<Args extends unknown[], Result = void> {
  readonly args: Args;
  readonly result: Result;
}

/**
 * Every request: its arguments in their order, and what its promise resolves to. A promise that resolves means the request was taken; what comes
 * of it arrives as an event that carries the `requestId`.
 */
export interface CilRequests {
  // Page 004.
  readonly createSession: Request<[templateName: string, templateParameters?: object]>;
  readonly dialOrConsult: Request<[channelId: string, address: string, requestId?: string]>;
  readonly getChannel: Request<[channelId: string], CilChannelInfo>;
  readonly getCustomSettings: Request<[], CustomSetting[]>;
  readonly getReasonCodeList: Request<[channelId: string, reasonType: ReasonType], ReasonCode[]>;
  readonly isPrimaryTab: Request<[], boolean>;
  readonly setAgentState: Request<[channelId: string, state: RequestableAgentState, reasonCode?: string | number, requestId?: string]>;
  readonly showError: Request<[description: string, title?: string, confirmAction?: AlertAction, dismissAction?: AlertAction]>;
  readonly showInfo: Request<[description: string]>;
  readonly writeLog: Request<[logMessage: string, logLevel: "Debug" | "Error"]>;
  // Documented for other editions.
  readonly sendDtmf: Request<[dtmf: string, workitemId?: string, requestId?: string]>;
  readonly setWrapupReason: Request<[channelId: string, workitemId: string, wrapUpReason: string, requestId?: string]>;
  readonly singleStepConference: Request<[channelId: string, address: string, requestId?: string]>;
  readonly isUpdateWorkitemDataEnabled: Request<[channelId: string, workitemId: string], { readonly enabled: boolean }>;
  readonly updateWorkitemData: Request<[channelId: string, workitemId: string, data: Record<string, string>, requestId?: string]>;
  // Ours.
  readonly signIn: Request<[requestId?: string]>;
  readonly acceptWorkitem: Request<OnWorkitem>;
  readonly rejectWorkitem: Request<OnWorkitem>;
  readonly pauseWorkitem: Request<OnWorkitem>;
  readonly resumeWorkitem: Request<OnWorkitem>;
  readonly endWorkitem: Request<OnWorkitem>;
  readonly muteWorkitem: Request<OnWorkitem>;
  readonly unmuteWorkitem: Request<OnWorkitem>;
  readonly transfer: Request<OnWorkitemAndAddress>;
  readonly completeTransfer: Request<OnWorkitem>;
  readonly conference: Request<OnWorkitem>;
  readonly dropParticipant: Request<OnWorkitemAndAddress>;
  readonly completeWrapup: Request<OnWorkitem>;
  readonly getWorkitems: Request<[channelId?: string], CilWorkitem[]>;
}

export type CilRequestName = keyof CilRequests;
export type CilArgs<Name extends CilRequestName> = CilRequests[Name]["args"];
export type CilResult<Name extends CilRequestName> = CilRequests[Name]["result"];

const onWorkitem = ["channelId", "workitemId", "requestId"] as const;
const onWorkitemAndAddress = ["channelId", "workitemId", "address", "requestId"] as const;

/** What the arguments of each request are called, in their order: as a Custom Request names them, and as errors do. */
export const argNames = {
  createSession: ["templateName", "templateParameters"],
  dialOrConsult: ["channelId", "address", "requestId"],
  getChannel: ["channelId"],
  getCustomSettings: [],
  getReasonCodeList: ["channelId", "reasonType"],
  isPrimaryTab: [],
  setAgentState: ["channelId", "state", "reasonCode", "requestId"],
  showError: ["description", "title", "confirmAction", "dismissAction"],
  showInfo: ["description"],
  writeLog: ["logMessage", "logLevel"],
  sendDtmf: ["dtmf", "workitemId", "requestId"],
  setWrapupReason: ["channelId", "workitemId", "wrapUpReason", "requestId"],
  singleStepConference: ["channelId", "address", "requestId"],
  isUpdateWorkitemDataEnabled: ["channelId", "workitemId"],
  updateWorkitemData: ["channelId", "workitemId", "data", "requestId"],
  signIn: ["requestId"],
  acceptWorkitem: onWorkitem,
  rejectWorkitem: onWorkitem,
  pauseWorkitem: onWorkitem,
  resumeWorkitem: onWorkitem,
  endWorkitem: onWorkitem,
  muteWorkitem: onWorkitem,
  unmuteWorkitem: onWorkitem,
  transfer: onWorkitemAndAddress,
  completeTransfer: onWorkitem,
  conference: onWorkitem,
  dropParticipant: onWorkitemAndAddress,
  completeWrapup: onWorkitem,
  getWorkitems: ["channelId"],
} as const satisfies Readonly<Record<CilRequestName, readonly string[]>>;

export const requestNames = Object.keys(argNames) as CilRequestName[];

export function isRequestName(name: unknown): name is CilRequestName {
  return typeof name === "string" && Object.hasOwn(argNames, name);
}
