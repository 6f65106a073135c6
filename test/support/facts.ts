import type { Channel } from "../../SoftphoneControl/model/workItems/channel";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { ContactCenterCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ContactCenterFact, ContactCenterSnapshot } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { ChannelId, RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { ContactCenterWorkItem, WorkItemChanges } from "../../SoftphoneControl/model/workItems/workItem";
import type { Action } from "../../SoftphoneControl/state/actions";
import { createStore } from "../../SoftphoneControl/state/createStore";
import type { Store } from "../../SoftphoneControl/state/createStore";
import type { DerivedEvent } from "../../SoftphoneControl/state/derivedEvent";
import { initialState } from "../../SoftphoneControl/state/initialState";
import type { Step } from "../../SoftphoneControl/state/step";

export const telephony = "telephony" as ChannelId;
export const annasCall = "call-anna" as WorkItemId;
export const bobsCall = "call-bob" as WorkItemId;

export function channel(changes: Partial<Channel> = {}): Channel {
  return { id: telephony, type: "Voice", state: "Ready", reasonCode: "-1", reasonCodeLabel: "", stateChangeTime: 0, revision: 1, ...changes };
}

export function call(changes: Partial<ContactCenterWorkItem> = {}): ContactCenterWorkItem {
  return {
    id: annasCall,
    revision: 1,
    channelId: telephony,
    channelType: "Voice",
    classification: "Customer",
    direction: "Incoming",
    state: "Offered",
    agentId: "agent-1",
    fromAddress: "+12025550143",
    toAddress: "+18005550100",
    participants: [{ address: "+12025550143" }],
    capabilities: ["accept", "reject"],
    ctiData: {},
    muted: false,
    createdAt: 1_000,
    stateSince: 1_000,
    ...changes,
  };
}

function snapshot(changes: Partial<ContactCenterSnapshot> = {}): ContactCenterSnapshot {
  return {
    agent: { agentId: "agent-1", firstName: "Alex", lastName: "Agent", loginName: "alex", extension: "1001", teamId: "t1", activeDeviceId: "" },
    channels: [channel()],
    reasonCodes: {
      Logout: [{ id: "L1", label: "End of shift" }],
      NotReady: [{ id: "B1", label: "Break" }],
      Wrapup: [{ id: "W1", label: "Solved" }],
    },
    directory: { colleagues: [], queues: [] },
    workItems: [],
    ...changes,
  };
}

export const snapshotOf = (changes: Partial<ContactCenterSnapshot> = {}, at = 500, cause?: string): ContactCenterFact => ({
  type: "contactCenter.snapshotReceived",
  at,
  snapshot: snapshot(changes),
  cause: cause as RequestId | undefined,
});

export const appeared = (changes: Partial<ContactCenterWorkItem> = {}, cause?: string): ContactCenterFact => ({
  type: "contactCenter.workItemAppeared",
  at: 1_000,
  workItem: call(changes),
  cause: cause as RequestId | undefined,
});

export const changed = (revision: number, changes: WorkItemChanges, cause?: string, workItemId = annasCall): ContactCenterFact => ({
  type: "contactCenter.workItemChanged",
  at: 1_000 + revision,
  workItemId,
  revision,
  changes,
  cause: cause as RequestId | undefined,
});

export const wants = (requestId: string, command: ContactCenterCommand, at = 2_000): Action => ({
  type: "intent.command",
  at,
  requestId: requestId as RequestId,
  source: "agent",
  command,
});

export interface Told {
  readonly store: Store;
  readonly steps: Step[];
  /** The names of all events so far, with their request where they have one. */
  events(): string[];
  /** Dispatches in order, and returns the last step. */
  tell(...actions: Action[]): Step;
}

export function nameOf(event: DerivedEvent): string {
  const what = event.name === "agentStateChange" ? `${event.name} ${event.after.state}` : event.name === "error" ? `error ${event.error.code}` : event.name;
  return event.requestId === "" ? what : `${what} [${event.requestId}]`;
}

/** A store on its own, told what the test tells it. */
export function newPhone(): Told {
  const store = createStore({
    initial: initialState(defaultConfiguration, { sound: "ready" }, 0),
    onThrow: (error) => {
      throw error;
    },
  });
  const steps: Step[] = [];
  store.onStep((step) => steps.push(step));
  return {
    store,
    steps,
    events: () => steps.flatMap((step) => step.events.map(nameOf)),
    tell(...actions) {
      for (const action of actions) store.dispatch(action);
      return steps[steps.length - 1] as Step;
    },
  };
}

/** Connected, with Alex signed in and Ready. */
export function readyPhone(): Told {
  const phone = newPhone();
  phone.tell({ type: "contactCenter.connectionChanged", at: 0, connection: { phase: "up", since: 0 } }, snapshotOf());
  phone.steps.length = 0;
  return phone;
}
