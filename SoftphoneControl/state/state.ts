import type { Agent } from "../model/agent/agent";
import type { Alert } from "../model/requests/alert";
import type { CallMedia } from "../model/workItems/callMedia";
import type { CallRecord } from "../model/records/callRecord";
import type { Channel } from "../model/workItems/channel";
import type { ChatDesk } from "../model/workItems/chat";
import type { Configuration } from "../model/settings/configuration";
import type { Connection } from "../model/agent/connection";
import type { CredentialsAsked } from "../model/agent/credentials";
import type { CrmRecord } from "../model/records/crmRecord";
import type { DeviceNews } from "../model/settings/deviceNews";
import type { Directory } from "../model/agent/directory";
import type { Health } from "../model/diagnostics/health";
import type { HostPage } from "../model/host/hostPage";
import type { HostSession } from "../model/host/hostSession";
import type { ControlId, EpochMs, PeerId, RequestId, WorkItemId } from "../model/ids";
import type { Info } from "../model/requests/info";
import type { Journey } from "../model/host/journey";
import type { Notice } from "../model/requests/notice";
import type { NumberCandidate } from "../model/numbers/numberCandidate";
import type { PastContact } from "../model/past/pastContact";
import type { PhoneRequest } from "../model/requests/phoneRequest";
import type { Preferences } from "../model/settings/preferences";
import type { ReasonCodes } from "../model/agent/reasonCode";
import type { SimulationOffer } from "../model/settings/simulation";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";
import type { SoundDevices } from "../model/settings/soundDevices";
import type { Telephone } from "../model/workItems/telephone";
import type { AgentsPart, WorkItem } from "../model/workItems/workItem";

/** What every page of the browser shares. Only facts, outcomes and the agent's own intents change it. */
export interface PhoneState {
  readonly configuration: Configuration;
  /** Why the organization's configuration can't be used. */
  readonly setUp?: SetUpProblem | undefined;
  readonly connection: Connection;
  /** Undefined while nobody is signed in. */
  readonly agent?: Agent | undefined;
  readonly channels: readonly Channel[];
  readonly reasonCodes: ReasonCodes;
  readonly directory: Directory;
  /** Those not ended, in the order they appeared. */
  readonly workItems: Readonly<Record<WorkItemId, WorkItem>>;
  /** The newest first, at most `maxEndedWorkItems`. */
  readonly ended: readonly WorkItem[];
  /** Those under way, in the order they were made. Found, as those that are over, with `findRequest`. */
  readonly requests: Readonly<Record<RequestId, PhoneRequest>>;
  /** Those that came about, failed or were handed over: the newest first, at most `maxSettledRequests`. They change no more. */
  readonly settledRequests: readonly PhoneRequest[];
  readonly notices: readonly Notice[];
  /** Of integrations, in the order they came: the first is shown. */
  readonly alerts: readonly Alert[];
  readonly infos: readonly Info[];
  /** Integrations that decide about every outgoing call themselves. */
  readonly dialGuards: readonly PeerId[];
  readonly resync: Resync;
  /** Of calls that were up when the page before this one went away, until the contact centre tells them again. */
  readonly kept: Readonly<Record<WorkItemId, AgentsPart>>;
  /** Those that Dataverse does not have in full, the oldest first, by their keys. */
  readonly callRecords: Readonly<Record<string, CallRecord>>;
  /** Every page of this softphone. */
  readonly pages: Readonly<Record<PeerId, HostPage>>;
  /** What the agent searched for last, to say whose call it is. */
  readonly recordSearch?: RecordSearch | undefined;
  /** Whom the agent wanted to call last, as typed. */
  readonly peopleSearch?: PeopleSearch | undefined;
  /** What Dataverse knows of earlier calls, where the agent has looked last. */
  readonly contactSearch?: ContactSearch | undefined;
  /** Undefined with a real contact centre. */
  readonly simulation?: SimulationOffer | undefined;
  /** The sound of calls, by work item; of those not ended whose sound passes through the softphone. */
  readonly media: Readonly<Record<WorkItemId, CallMedia>>;
  /** Of the page that owns the phone. Undefined where the sound is elsewhere. */
  readonly devices?: SoundDevices | undefined;
  readonly deviceNews?: DeviceNews | undefined;
  /** The agent is asked for an account and a password, in the page that owns the phone. What is answered never comes here. */
  readonly credentialsAsked?: CredentialsAsked | undefined;
  /** Undefined where there is no live chat. */
  readonly chatDesk?: ChatDesk | undefined;
  /** Where calls are heard. Undefined where there is no choice. */
  readonly telephone?: Telephone | undefined;
  /** What customers did on the web, by `customerIdType:customerId`; the one heard of last stands last. */
  readonly journeys: Readonly<Record<string, Journey>>;
  /** Of the agent at this browser. */
  readonly preferences: Preferences;
  /** The agent wants the phone to be started anew; until its line is back. */
  readonly restartAskedAt?: EpochMs | undefined;
  /** Undefined before there was anything to say. */
  readonly health?: Health | undefined;
}

export interface SetUpProblem {
  readonly code: SoftphoneErrorCode;
  readonly detail?: string | undefined;
}

export interface RecordSearch {
  readonly workItemId: WorkItemId;
  readonly text: string;
  readonly phase: "searching" | "done" | "failed";
  readonly records: readonly CrmRecord[];
}

export interface PeopleSearch {
  readonly text: string;
  readonly phase: "searching" | "done" | "failed";
  readonly people: readonly NumberCandidate[];
}

export interface ContactSearch {
  readonly workItemId: WorkItemId;
  readonly phase: "searching" | "done" | "failed";
  /** The newest first. */
  readonly contacts: readonly PastContact[];
}

/** When facts no longer fit, and now and then, the contact centre is asked for everything. */
export interface Resync {
  readonly askedAt?: EpochMs | undefined;
  /** When it will be asked (again). */
  readonly dueAt?: EpochMs | undefined;
}

export interface AttachedControl {
  readonly id: ControlId;
  /** Whether this form lets people be made to call; on a real host it must have asked for it. */
  readonly demo: "allowed" | "setUpFirst";
}

/** What belongs to this page alone. */
export interface HereState {
  readonly controls: Readonly<Record<ControlId, AttachedControl>>;
  readonly sound: "ready" | "blocked";
  /**
   * This page's part: `primary` owns the phone, a `mirror` shows the same and asks the primary; `joining` nobody knows yet;
   * `outdated`: the primary runs another version, so this page can show nothing.
   */
  readonly link: "joining" | "primary" | "mirror" | "outdated";
  /** The agent wants to sign in here, and so this page to own the phone: it has asked, or was not given it. */
  readonly lead?: "asked" | "refused" | undefined;
  /** Sessions of a host that can't show them itself. */
  readonly sessions: readonly HostSession[];
  /** How this page reaches Dynamics. */
  readonly hostKind: HostPage["kind"];
}

export interface State {
  readonly phone: PhoneState;
  readonly here: HereState;
}

export const maxEndedWorkItems = 100;
/** A call has about five. */
export const maxSettledRequests = 40;
