import type { Alert, AlertAnswer } from "../model/requests/alert";
import type { CallDraft, CallRecord, CallRecordFault } from "../model/records/callRecord";
import type { Configuration } from "../model/settings/configuration";
import type { ContactCenterFact } from "../model/requests/contactCenterFact";
import type { CredentialsAsked } from "../model/agent/credentials";
import type { CrmRecord } from "../model/records/crmRecord";
import type { PastContact } from "../model/past/pastContact";
import type { PhoneCommand } from "../model/requests/hostCommand";
import type { HostPage } from "../model/host/hostPage";
import type { HostSession } from "../model/host/hostSession";
import type { ControlId, EpochMs, PeerId, RequestId, WorkItemId } from "../model/ids";
import type { NumberCandidate } from "../model/numbers/numberCandidate";
import type { RequestSource } from "../model/requests/phoneRequest";
import type { JourneyEvent } from "../model/host/journey";
import type { Preferences } from "../model/settings/preferences";
import type { KeptShifts } from "../model/past/shift";
import type { SimulationOffer, SimulationOrder } from "../model/settings/simulation";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";
import type { SoundDeviceKind, SoundDevices } from "../model/settings/soundDevices";
import type { AgentsPart, CallSession } from "../model/workItems/workItem";
import type { AttachedControl, HereState, PhoneState, SetUpProblem } from "./state";

interface At {
  readonly at: EpochMs;
}

/** Wants something of the contact centre or the host: opens a request. */
export interface CommandIntended extends At {
  readonly type: "intent.command";
  readonly requestId: RequestId;
  readonly source: RequestSource;
  /** The page it came from; left out where that is the page that owns the phone. */
  readonly page?: PeerId | undefined;
  readonly command: PhoneCommand;
}

/** Wants something that the softphone itself owns. */
export type OwnIntent =
  | (At & { readonly type: "intent.notesChanged"; readonly workItemId: WorkItemId; readonly notes: string })
  | (At & { readonly type: "intent.noticeDismissed"; readonly noticeId: string })
  | (At & { readonly type: "intent.customerChosen"; readonly workItemId: WorkItemId; readonly record: CrmRecord })
  | (At & { readonly type: "intent.recordsSearched"; readonly workItemId: WorkItemId; readonly text: string })
  /** The agent types whom to call. */
  | (At & { readonly type: "intent.peopleSought"; readonly text: string })
  /** The agent looks for earlier calls with whoever is on the line. */
  | (At & { readonly type: "intent.contactsAsked"; readonly workItemId: WorkItemId })
  | (At & { readonly type: "intent.dialAnswered"; readonly requestId: RequestId; readonly answer: "yes" | "no" })
  /** The agent, or the browser that is online again, wants all that waits for Dataverse to be tried now. */
  | (At & { readonly type: "intent.recordsRetried" })
  /** The agent has asked the help desk for this call, or does not want to. */
  | (At & { readonly type: "intent.helpAnswered"; readonly workItemId: WorkItemId })
  /** The agent wants to answer by hand, or not. */
  | (At & { readonly type: "intent.autoAnswerCancelled"; readonly workItemId: WorkItemId })
  /** The agent has written what there was to write of a call that is over. */
  | (At & { readonly type: "intent.notesFinished"; readonly workItemId: WorkItemId })
  | (At & { readonly type: "intent.deviceChosen"; readonly kind: SoundDeviceKind; readonly id: string })
  /** The agent wants the microphone to be opened now, so that the browser asks. */
  | (At & { readonly type: "intent.microphoneAsked" })
  /** What became of the devices is no news any more. */
  | (At & { readonly type: "intent.deviceNewsRead" })
  /** Those not named stay. */
  | (At & { readonly type: "intent.preferencesChanged"; readonly preferences: Partial<Preferences> })
  | (At & { readonly type: "intent.simulation"; readonly order: SimulationOrder })
  | (At & { readonly type: "intent.alertRaised"; readonly alert: Alert })
  | (At & { readonly type: "intent.alertAnswered"; readonly alertId: string; readonly answer: AlertAnswer })
  | (At & { readonly type: "intent.infoShown"; readonly infoId: string; readonly text: string })
  /** The agent wants the page that owns the phone to start it anew: line, sound and reactions. Calls stay where the contact centre keeps them. */
  | (At & { readonly type: "intent.restartAsked" })
  /** For the log alone: nothing of the phone changes. */
  | (At & { readonly type: "intent.logWritten"; readonly level: "debug" | "error"; readonly text: string });

export type Intent = CommandIntended | OwnIntent;

/** How a port call ended. Only effects dispatch these. */
export type Outcome =
  | (At & { readonly type: "request.accepted"; readonly requestId: RequestId })
  | (At & { readonly type: "request.failed"; readonly requestId: RequestId; readonly code: SoftphoneErrorCode; readonly detail?: string | undefined })
  /** Never became a request: what was asked makes no sense. The state stays as it was; integrators are told. */
  | (At & { readonly type: "request.refused"; readonly requestId: RequestId; readonly code: SoftphoneErrorCode; readonly detail?: string | undefined })
  | (At & { readonly type: "resync.wanted" })
  | (At & { readonly type: "customers.found"; readonly workItemId: WorkItemId; readonly records: readonly CrmRecord[] })
  /** The search for who it is has begun, or failed. */
  | (At & { readonly type: "customers.sought"; readonly workItemId: WorkItemId })
  | (At & { readonly type: "customers.missed"; readonly workItemId: WorkItemId })
  /** What a call variable names. */
  | (At & { readonly type: "associations.found"; readonly workItemId: WorkItemId; readonly records: readonly CrmRecord[] })
  | (At & { readonly type: "records.found"; readonly workItemId: WorkItemId; readonly text: string; readonly records: readonly CrmRecord[] | undefined })
  /** Who in Dynamics fits what the agent types; undefined: nobody could say. */
  | (At & { readonly type: "people.found"; readonly text: string; readonly people: readonly NumberCandidate[] | undefined })
  /** Undefined: they can't be read. */
  | (At & { readonly type: "contacts.found"; readonly workItemId: WorkItemId; readonly contacts: readonly PastContact[] | undefined })
  /** A record was made for this call, as `newRecord` asked. */
  | (At & { readonly type: "record.created"; readonly workItemId: WorkItemId; readonly record: CrmRecord })
  | (At & { readonly type: "pop.done"; readonly workItemId: WorkItemId })
  | (At & { readonly type: "callSession.changed"; readonly workItemId: WorkItemId; readonly session: CallSession })
  /** A change of the activity, which may be there already, goes out. */
  | (At & { readonly type: "callRecord.sent"; readonly key: string; readonly userId: string; readonly draft: CallDraft })
  /** Dataverse holds this draft. `isSettled`: nothing older can undo it; only then the activity was completed. `isHeard`: as below. */
  | (At & { readonly type: "callRecord.written"; readonly key: string; readonly revision: number; readonly userId: string; readonly draft: CallDraft; readonly activityId: string; readonly isSettled: boolean; readonly isHeard: boolean })
  /** `isHeard`: what this try has sent is answered, and comes no more. */
  | (At & { readonly type: "callRecord.failed"; readonly key: string; readonly userId: string; readonly fault: CallRecordFault; readonly retryAfterMs?: number | undefined; readonly isHeard: boolean })
  /** What pages before this one could not write, of this user. */
  | (At & { readonly type: "callRecords.restored"; readonly records: readonly CallRecord[]; readonly userId: string })
  /** What the agent had set, on a page before this one. */
  | (At & { readonly type: "preferences.restored"; readonly preferences: Partial<Preferences> })
  /** What the pages before this one have counted. */
  | (At & { readonly type: "health.restored"; readonly shifts: KeptShifts })
  /** Who of those with this number does not want to be called. */
  | (At & { readonly type: "dial.checked"; readonly requestId: RequestId; readonly doNotPhone: readonly CrmRecord[] })
  /** Without a level: an error. */
  | (At & { readonly type: "trouble.noticed"; readonly code: SoftphoneErrorCode; readonly detail?: string | undefined; readonly level?: "info" | undefined });

/** What the other pages of this browser do. */
export type PeerFact =
  /** It wants to decide about every outgoing call itself (page 004, beforeDial). */
  | (At & { readonly type: "dialGuard.set"; readonly peerId: PeerId })
  | (At & { readonly type: "dialGuard.lifted"; readonly peerId: PeerId; readonly why: GuardEnd })
  /** An integration's page has gone, and what it wanted with it. */
  | (At & { readonly type: "client.left"; readonly peerId: PeerId });

/** What the pages of this softphone tell of themselves and of the host around them. */
export type PageNews =
  | (At & { readonly type: "page.joined"; readonly peerId: PeerId; readonly page: HostPage })
  /** The agent did something there. */
  | (At & { readonly type: "page.used"; readonly peerId: PeerId })
  | (At & { readonly type: "page.hidden"; readonly peerId: PeerId })
  | (At & { readonly type: "page.left"; readonly peerId: PeerId })
  /** A new primary: who is still there says so. */
  | (At & { readonly type: "pages.forgotten" })
  | (At & { readonly type: "host.sessionFocused"; readonly peerId: PeerId; readonly sessionId: string })
  | (At & { readonly type: "host.sessionClosed"; readonly peerId: PeerId; readonly sessionId: string })
  | (At & { readonly type: "host.presenceChanged"; readonly presence: string });

/** What the devices of the page that owns the phone tell, and the prompt for an account. */
export type DeviceFact =
  | (At & { readonly type: "devices.changed"; readonly devices: SoundDevices | undefined })
  /** The device that should ring is not there: the system's default rings. */
  | (At & { readonly type: "ringer.gone"; readonly label: string })
  | (At & { readonly type: "credentials.asked"; readonly asked: CredentialsAsked })
  /** Given, or nobody waits any more. */
  | (At & { readonly type: "credentials.settled" });

/** What sources on the web tell. */
export interface JourneyTold extends At {
  readonly type: "journey.told";
  /** The oldest first. */
  readonly events: readonly JourneyEvent[];
}

/** `silent`: the page is there, and answers no more. */
export type GuardEnd = "unsubscribed" | "gone" | "silent";

/** What concerns this page alone: no other page hears of it. */
export type PageFact =
  | (At & { readonly type: "control.attached"; readonly control: AttachedControl })
  | (At & { readonly type: "control.detached"; readonly controlId: ControlId })
  | (At & { readonly type: "sound.changed"; readonly sound: HereState["sound"] })
  | (At & { readonly type: "link.changed"; readonly link: HereState["link"] })
  | (At & { readonly type: "lead.changed"; readonly lead: HereState["lead"] })
  | (At & { readonly type: "sessions.changed"; readonly sessions: readonly HostSession[] })
  /** How this page reaches Dynamics, now that it is known, or has changed. */
  | (At & { readonly type: "host.told"; readonly kind: HostPage["kind"] })
  /** Another page's whole phone: silent, whatever it holds. */
  | (At & { readonly type: "replica.received"; readonly phone: PhoneState });

/** What the host and the clock tell. */
export type HereFact =
  | (At & { readonly type: "clock.due" })
  /** What the page before this one kept. */
  | (At & { readonly type: "keep.restored"; readonly parts: Readonly<Record<WorkItemId, AgentsPart>> })
  /** The contact centre starts without what it knew on the page before: it counts from one again, and may give its ids again. */
  | (At & { readonly type: "phone.startedAnew" })
  /** The phone's own settings are known. */
  | (At & { readonly type: "configuration.loaded"; readonly configuration: Configuration; readonly problem?: SetUpProblem | undefined })
  | (At & { readonly type: "simulation.offered"; readonly offer: SimulationOffer });

export type Action = Intent | Outcome | HereFact | PageFact | PeerFact | PageNews | DeviceFact | JourneyTold | ContactCenterFact;

const pageFactTypes: readonly string[] = ["control.attached", "control.detached", "sound.changed", "link.changed", "lead.changed", "sessions.changed", "host.told", "replica.received"] satisfies PageFact["type"][];

/** Everything else is the phone's, and changes it in every page alike. */
export function isPageFact(action: Action): action is PageFact {
  return pageFactTypes.includes(action.type);
}
