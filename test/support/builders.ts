import type { Agent } from "../../SoftphoneControl/model/agent/agent";
import { noTimes } from "../../SoftphoneControl/model/workItems/callTimes";
import type { Channel } from "../../SoftphoneControl/model/workItems/channel";
import type { ChatDesk } from "../../SoftphoneControl/model/workItems/chat";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { LiveChatSettings } from "../../SoftphoneControl/model/settings/webSettings";
import type { ContactCenterCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { Colleague, Directory } from "../../SoftphoneControl/model/agent/directory";
import type { ChannelId, ControlId, RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { JourneyEvent, WebAction } from "../../SoftphoneControl/model/host/journey";
import { isPending } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { PhoneRequest } from "../../SoftphoneControl/model/requests/phoneRequest";
import { defaultPreferences } from "../../SoftphoneControl/model/settings/preferences";
import type { SimulationOffer } from "../../SoftphoneControl/model/settings/simulation";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { AttachedControl, HereState, PhoneState, State } from "../../SoftphoneControl/state/state";

/** 2026-03-02T09:30:00Z: the moment at which every built state is looked at. */
export const nineThirty = Date.UTC(2026, 2, 2, 9, 30);
const ago = (seconds: number): number => nineThirty - seconds * 1000;

export const anna = { name: "Anna Keller", address: "+12065550142" };
export const bob = { name: "Bob Okafor", address: "+14255550117" };
export const nina: Colleague = { id: "nina", name: "Nina Berg", address: "1002", state: "Ready" };
const omar: Colleague = { id: "omar", name: "Omar Haddad", address: "1003", state: "Active" };
export const pia: Colleague = { id: "pia", name: "Pia Lund", address: "1004", state: "Logout" };
export const agentRobin: Agent = {
  agentId: "robin",
  firstName: "Robin",
  lastName: "Reyes",
  loginName: "robin",
  extension: "1001",
  teamId: "support",
  activeDeviceId: "",
};

export const telephony = "telephony" as ChannelId;
/** The control that `renderSoftphone` renders. */
export const theControl = "control" as ControlId;

const directory: Directory = {
  colleagues: [nina, omar, pia],
  queues: [
    { id: "support", name: "Support", address: "2001", waitingCalls: 3 },
    { id: "billing", name: "Billing", address: "2002", waitingCalls: 0 },
  ],
};

const samplePeople: SimulationOffer = {
  callers: [
    { id: "anna", name: anna.name, address: anna.address, topic: "Wants to move an appointment" },
    { id: "bob", name: bob.name, address: bob.address, topic: "Invoice 4711 was paid twice" },
    { id: "maxi", name: "Maximiliana-Theodora von Hohenstein-Wartenberg", address: "+493023125678", topic: "Meter reading can't be entered" },
    { id: "withheld", name: "Robin Vale", address: "", topic: "Password reset, number withheld" },
  ],
  scenarios: [
    { name: "quiet", title: "A quiet morning" },
    { name: "monday", title: "Monday, nine o'clock" },
  ],
};

export function channelOf(changes: Partial<Channel> = {}): Channel {
  return { id: telephony, type: "Voice", state: "Ready", reasonCode: "-1", reasonCodeLabel: "", stateChangeTime: ago(134), revision: 1, ...changes };
}

/** Anna's call on the Support queue, as it rings. */
export function callOf(changes: Partial<WorkItem> = {}): WorkItem {
  const party = changes.participants?.[0] ?? anna;
  return {
    id: "call-anna" as WorkItemId,
    revision: 1,
    channelId: telephony,
    channelType: "Voice",
    classification: "Customer",
    direction: "Incoming",
    state: "Offered",
    agentId: agentRobin.agentId,
    fromAddress: party.address,
    toAddress: "+18005550100",
    ani: party.address,
    participants: [party],
    capabilities: ["accept", "reject"],
    ctiData: {},
    muted: false,
    queueName: "Support",
    createdAt: ago(7),
    stateSince: ago(7),
    notes: "",
    associations: [],
    times: noTimes,
    participantLookupResult: [],
    lookup: "none",
    ...changes,
  };
}

/** Anna's call, answered. */
export function talkOf(changes: Partial<WorkItem> = {}): WorkItem {
  return callOf({
    state: "Active",
    capabilities: ["pause", "mute", "sendDtmf", "consult", "transfer", "end"],
    connectedAt: ago(65),
    stateSince: ago(65),
    ...changes,
  });
}

/** Anna, Nina and the agent; Bob is being called into it. */
export function conferenceOf(changes: Partial<WorkItem> = {}): WorkItem {
  return talkOf({
    classification: "Conference",
    participants: [anna, { address: nina.address }, { address: bob.address, joining: true }],
    capabilities: ["pause", "mute", "sendDtmf", "dropParticipant", "singleStepConference", "end"],
    ...changes,
  });
}

/** The agent asks Nina about Anna's call. */
export function consultOf(changes: Partial<WorkItem> = {}): WorkItem {
  return callOf({
    id: "call-nina" as WorkItemId,
    classification: "Consultation",
    direction: "Outgoing",
    state: "Active",
    fromAddress: agentRobin.extension,
    toAddress: nina.address,
    participants: [{ address: nina.address, name: nina.name }],
    capabilities: ["pause", "mute", "sendDtmf", "end"],
    queueName: undefined,
    consultationOf: "call-anna" as WorkItemId,
    connectedAt: ago(12),
    stateSince: ago(12),
    ...changes,
  });
}

/** Anna's chat on the website, which a colleague has taken. */
export function chatOf(changes: Partial<WorkItem> = {}): WorkItem {
  return callOf({
    id: "chat-anna" as WorkItemId,
    channelId: "chat" as ChannelId,
    channelType: "Chat",
    state: "Active",
    queueName: undefined,
    capabilities: ["pause", "end"],
    connectedAt: ago(40),
    stateSince: ago(40),
    chat: {},
    ...changes,
  });
}

/** The agent's own chat with the help desk, about Anna's call. */
export function helpChatOf(changes: Partial<WorkItem> = {}): WorkItem {
  return chatOf({
    id: "chat-help" as WorkItemId,
    classification: "Internal",
    direction: "Outgoing",
    fromAddress: "",
    toAddress: "",
    participants: [],
    ...changes,
  });
}

const chatChannel: Channel = { id: "chat" as ChannelId, type: "Chat", state: "Ready", reasonCode: "-1", reasonCodeLabel: "", stateChangeTime: ago(134), revision: 1 };

/** The organization has a help desk, whose page is open and takes chats. */
export function deskOf({ phase = "ready", availability, ...liveChat }: Partial<LiveChatSettings> & Partial<ChatDesk> = {}): Pick<PhoneState, "configuration" | "channels" | "chatDesk"> {
  return {
    configuration: { ...defaultConfiguration, liveChat: { ...defaultConfiguration.liveChat, enabled: true, page: "contoso_/helpDesk.html", ...liveChat } },
    channels: [channelOf(), chatChannel],
    chatDesk: { phase, availability },
  };
}

export const visitor = "5f0c3a1e-8d54-4b7e-9a43-6f2f1f3b7c10";

/** Something that the visitor did `seconds` before half past nine. */
export function eventOf(seconds: number, changes: Partial<JourneyEvent> = {}): JourneyEvent {
  return { id: `event-${String(seconds)}`, at: ago(seconds), kind: "page", customerId: visitor, customerIdType: "cookie", sessionId: "visit-1", title: "Prices", url: "https://www.contoso.com/prices", ...changes };
}

/** What became of an offer `seconds` before half past nine. */
export function offerOf(seconds: number, state: string, { id = "offer-1", mediaType = "webchat", ...action }: Partial<WebAction> = {}): JourneyEvent {
  return eventOf(seconds, { id: `${id}:${state}`, kind: "webAction", title: "Need help?", url: undefined, action: { id, state, mediaType, mapId: "map-1", ...action } });
}

/** All events of one visitor, in any order. */
export function journeysOf(...events: readonly JourneyEvent[]): PhoneState["journeys"] {
  return { [visitor]: { customerId: visitor, customerIdType: "cookie", events: [...events].sort((one, other) => other.at - one.at) } };
}

export function requestOf(command: ContactCenterCommand, changes: Partial<PhoneRequest> = {}): PhoneRequest {
  return { id: `request-${command.type}` as RequestId, command, source: "agent", phase: "open", openedAt: ago(1), dueAt: nineThirty + 29_000, ...changes };
}

export interface StateChanges extends Partial<Omit<PhoneState, "workItems" | "requests">>, Partial<Omit<HereState, "controls">> {
  readonly calls?: readonly WorkItem[];
  /** Those that are over count as such. */
  readonly pending?: readonly PhoneRequest[];
  readonly demo?: AttachedControl["demo"];
}

/** Robin, signed in and Ready, without a call, on the simulated contact centre. */
export function stateOf({ calls = [], pending = [], sound = "ready", link = "primary", sessions = [], hostKind = "local", lead, demo = "allowed", ...phone }: StateChanges = {}): State {
  return {
    phone: {
      configuration: defaultConfiguration,
      connection: { phase: "up", since: ago(600) },
      agent: agentRobin,
      channels: [channelOf()],
      reasonCodes: {
        Logout: [{ id: "L1", label: "End of shift" }],
        NotReady: [
          { id: "B1", label: "Break" },
          { id: "B2", label: "Lunch" },
          { id: "B3", label: "Training" },
        ],
        Wrapup: [
          { id: "W1", label: "Solved" },
          { id: "W2", label: "Call back later" },
        ],
      },
      directory,
      pages: {},
      workItems: Object.fromEntries(calls.map((call) => [call.id, call])),
      ended: [],
      requests: Object.fromEntries(pending.filter(isPending).map((request) => [request.id, request])),
      settledRequests: pending.filter((request) => !isPending(request)),
      notices: [],
      alerts: [],
      infos: [],
      dialGuards: [],
      resync: {},
      kept: {},
      callRecords: {},
      media: {},
      journeys: {},
      preferences: defaultPreferences,
      simulation: samplePeople,
      ...phone,
    },
    here: { controls: { [theControl]: { id: theControl, demo } }, sound, link, lead, sessions, hostKind },
  };
}

export function signedOutState(changes: StateChanges = {}): State {
  return stateOf({ agent: undefined, channels: [], reasonCodes: { Logout: [], NotReady: [], Wrapup: [] }, directory: { colleagues: [], queues: [] }, ...changes });
}
