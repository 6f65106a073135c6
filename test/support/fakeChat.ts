import type { ChatDesk } from "../../SoftphoneControl/model/workItems/chat";
import type { Capability } from "../../SoftphoneControl/model/workItems/capability";
import type { CommandType, ContactCenterCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { AgentState } from "../../SoftphoneControl/model/agent/agentState";
import type { ChannelId, RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { ContactCenterWorkItem, WorkItemChanges } from "../../SoftphoneControl/model/workItems/workItem";
import { isEnded } from "../../SoftphoneControl/model/workItems/workItemTransitions";
import type { ContactCenterPort } from "../../SoftphoneControl/ports/contactCenterPort";
import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import { createEmitter } from "../../SoftphoneControl/shared/emitter";

export const chatChannel = "chat" as ChannelId;
export const visitorsChat = "chat-visitor" as WorkItemId;

const commands: readonly CommandType[] = ["startChat", "askChatAvailability", "endWorkitem", "pauseWorkitem", "resumeWorkitem", "setWrapupReason", "completeWrapup", "updateWorkitemData"];
const talks: readonly Capability[] = ["pause", "end", "updateWorkitemData"];

/** A visitor's chat, as it waits in a queue. */
export function chatItem(changes: Partial<ContactCenterWorkItem> = {}): ContactCenterWorkItem {
  return {
    id: visitorsChat,
    revision: 1,
    channelId: chatChannel,
    channelType: "Chat",
    classification: "Customer",
    direction: "Incoming",
    state: "Offered",
    agentId: "",
    fromAddress: "+12025550143",
    toAddress: "",
    participants: [],
    capabilities: ["end"],
    ctiData: {},
    muted: false,
    createdAt: 1_000,
    stateSince: 1_000,
    ...changes,
  };
}

export type FakeChat = ReturnType<typeof createFakeChat>;

/** A contact centre of one chat channel that does what the test has it do. Pages come and go; it tells nothing by itself. */
export function createFakeChat(clock: Pick<ClockPort, "now">) {
  const facts = createEmitter<ContactCenterFact>((error) => { throw error; });
  const items = new Map<WorkItemId, ContactCenterWorkItem>();
  const asked: { readonly command: ContactCenterCommand; readonly requestId: RequestId }[] = [];
  const starts: (string | undefined)[] = [];
  const state: { desk: ChatDesk; agent: AgentState; revision: number; resume: string | undefined; snapshots: number; isThere: boolean; isDisposed: boolean } = {
    desk: { phase: "ready" }, agent: "Ready", revision: 1, resume: undefined, snapshots: 0, isThere: false, isDisposed: false,
  };
  let perform: ContactCenterPort["perform"] = () => Promise.resolve();

  function connection(phase: "connecting" | "up" | "lost"): void {
    const since = clock.now();
    facts.emit({ type: "contactCenter.connectionChanged", at: since, connection: { phase, since } });
  }

  function snapshot(): void {
    const { agent, revision, desk } = state;
    facts.emit({
      type: "contactCenter.snapshotReceived",
      at: clock.now(),
      snapshot: {
        agent: { agentId: "", firstName: "", lastName: "", loginName: "", extension: "", teamId: "", activeDeviceId: "" },
        channels: [{ id: chatChannel, type: "Chat", state: agent, reasonCode: "-1", reasonCodeLabel: "", stateChangeTime: 0, revision }],
        reasonCodes: { Logout: [], NotReady: [], Wrapup: [] },
        directory: { colleagues: [], queues: [] },
        workItems: [...items.values()],
        chatDesk: desk,
      },
    });
  }

  const chat = {
    state,
    asked,
    starts,
    port: {
      commands,
      subscribe: facts.subscribe,
      start: (resume: string | undefined) => void starts.push(resume),
      perform(command: ContactCenterCommand, requestId: RequestId) {
        asked.push({ command, requestId });
        return perform(command, requestId);
      },
      requestSnapshot: () => void (state.snapshots += 1),
      resumeData: () => state.resume,
      dispose: () => void (state.isDisposed = true),
    } satisfies ContactCenterPort,
    /** From now on this is what is done with what is asked. */
    performs(next: ContactCenterPort["perform"]): void {
      perform = next;
    },
    /** A page with these chats is found. */
    comes(...found: readonly ContactCenterWorkItem[]): void {
      items.clear();
      for (const item of found) items.set(item.id, item);
      connection("connecting");
      connection("up");
      snapshot();
    },
    goes(): void {
      connection("lost");
      connection("connecting");
    },
    tellsAll: snapshot,
    appears(item: ContactCenterWorkItem, cause?: RequestId): void {
      items.set(item.id, item);
      facts.emit({ type: "contactCenter.workItemAppeared", at: clock.now(), workItem: item, cause });
    },
    changes(changes: WorkItemChanges, cause?: RequestId, id: WorkItemId = visitorsChat): void {
      const known = items.get(id);
      if (!known) throw new Error("there is no such chat");
      const item = { ...known, ...changes, stateSince: changes.state === undefined ? known.stateSince : clock.now(), revision: known.revision + 1 };
      if (isEnded(item.state)) items.delete(id);
      else items.set(id, item);
      facts.emit({ type: "contactCenter.workItemChanged", at: clock.now(), workItemId: id, revision: item.revision, changes: { ...changes, stateSince: item.stateSince }, cause });
    },
    accepted(cause?: RequestId): void {
      chat.changes({ state: "Active", capabilities: talks, connectedAt: clock.now() }, cause);
      chat.agentIs("Active", cause);
    },
    agentIs(agent: AgentState, cause?: RequestId): void {
      state.agent = agent;
      state.revision += 1;
      facts.emit({ type: "contactCenter.agentStateChanged", at: clock.now(), cause, channelId: chatChannel, revision: state.revision, state: agent, reasonCode: "-1", reasonCodeLabel: "" });
    },
    deskIs(desk: ChatDesk, cause?: RequestId): void {
      state.desk = desk;
      facts.emit({ type: "contactCenter.chatDeskChanged", at: clock.now(), chatDesk: desk, cause });
    },
    /** Something was lost on the way. */
    forgetsToTell(changes: WorkItemChanges): void {
      const known = items.get(visitorsChat);
      if (known) items.set(visitorsChat, { ...known, ...changes, revision: known.revision + 1 });
    },
  };
  return chat;
}
