import { describe, expect, test } from "@jest/globals";
import { createJoinedContactCenter } from "../../../SoftphoneControl/adapters/joined/joinedContactCenter";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import type { ChannelId, RequestId } from "../../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { ContactCenterRefusal } from "../../../SoftphoneControl/ports/contactCenterPort";
import { describeFact } from "../../contract/story";
import { newPhone } from "../../support/facts";
import { chatChannel, chatItem, createFakeChat, visitorsChat } from "../../support/fakeChat";
import { makeLocalBench } from "../../support/localBench";
import type { LocalBench } from "../../support/localBench";

const telephony = "telephony" as ChannelId;
const startChat: ContactCenterCommand = { type: "startChat", channelId: chatChannel, context: [] };
const endChat: ContactCenterCommand = { type: "endWorkitem", workItemId: visitorsChat };
const signOut: ContactCenterCommand = { type: "setAgentState", channelId: telephony, state: "Logout", reasonCode: "-1" };

/** The simulated contact centre and a chat, as one; and a phone that is told of it. */
function joined(voice: LocalBench = makeLocalBench({ simulation: { latencyMs: 0, wrapupMs: 0 } }), resume?: string) {
  const { clock } = voice;
  const chat = createFakeChat(clock);
  const phone = newPhone();
  const facts: ContactCenterFact[] = [];
  const plain: ContactCenterFact[] = [];
  let requests = resume === undefined ? 0 : 100;
  voice.contactCenter.subscribe((fact) => void plain.push(fact));
  const contactCenter = createJoinedContactCenter({
    voice: voice.contactCenter, chat: chat.port, channelId: chatChannel, clock, log: { write: () => undefined }, onThrow: (error) => { throw error; },
  });
  contactCenter.subscribe((fact) => {
    facts.push(fact);
    phone.tell(fact);
  });

  async function answered(command: ContactCenterCommand, id = `r${(requests += 1)}`): Promise<string> {
    const answers: string[] = [];
    contactCenter.perform(command, id as RequestId).then(() => answers.push("taken"), ({ code }: ContactCenterRefusal) => answers.push(code));
    await clock.advance(10);
    return answers[0] ?? "unsettled";
  }

  const bench = {
    voice, chat, clock, contactCenter, facts, plain, answered, phone,
    state: () => phone.store.getState().phone,
    chats: (): WorkItem[] => Object.values(phone.store.getState().phone.workItems).filter(({ channelType }) => channelType === "Chat"),
    channels: () => phone.store.getState().phone.channels.map(({ id, state }) => `${id} ${state}`),
    refused: () => phone.steps.flatMap(({ refused }) => refused ?? []),
    /** What was told since the last time. */
    told(): string[] {
      return facts.splice(0).map((fact) => ("channelId" in fact ? `${fact.channelId} ${describeFact(fact)}` : describeFact(fact)));
    },
    async begins() {
      contactCenter.start(resume);
      await clock.advance(10);
      return bench;
    },
    async signsIn() {
      await bench.begins();
      expect(await answered({ type: "signIn" })).toBe("taken");
      bench.told();
      return bench;
    },
    async hasChat() {
      await bench.signsIn();
      chat.comes(chatItem());
      chat.accepted();
      await clock.advance(10);
      bench.told();
      return bench;
    },
    async rings() {
      await answered({ type: "setAgentState", channelId: telephony, state: "Ready", reasonCode: "-1" });
      await voice.other.callerDials();
      await clock.advance(10);
      return Object.values(bench.state().workItems).find(({ channelType }) => channelType === "Voice") as WorkItem;
    },
  };
  return bench;
}

describe("voice and chat as one contact centre", () => {
  test("what voice tells passes as it is; only snapshots say more", async () => {
    const day = await joined().signsIn();
    day.plain.length = 0;
    const call = await day.rings();
    await day.answered({ type: "acceptWorkitem", workItemId: call.id });
    day.contactCenter.requestSnapshot();
    await day.clock.advance(10);
    expect(day.plain.length).toBeGreaterThan(4);
    expect(day.facts.filter((fact) => fact.type !== "contactCenter.snapshotReceived")).toEqual(day.plain.filter((fact) => fact.type !== "contactCenter.snapshotReceived"));
    expect(day.refused()).toEqual([]);
  });

  test("nobody is asked for chats before an agent is signed in; then the page that is there is heard", async () => {
    const day = await joined().begins();
    expect(day.chat.starts).toEqual([]);
    expect(day.channels()).toEqual(["telephony Logout", "chat Logout"]);
    expect(day.state().chatDesk).toEqual({ phase: "absent" });
    await day.answered({ type: "signIn" });
    expect(day.chat.starts).toEqual([undefined]);
    expect(day.channels()).toEqual(["telephony NotReady", "chat Offline"]);
    day.told();
    day.chat.comes(chatItem());
    expect(day.told()).toEqual(["call Offered", "chat desk ready", "chat agent Ready"]);
    day.chat.accepted();
    expect(day.told()).toEqual(["call Active", "chat agent Active"]);
    expect(day.channels()).toEqual(["telephony NotReady", "chat Active"]);
    expect(day.state().connection.phase).toBe("up");
    expect(day.refused()).toEqual([]);
  });

  test("a snapshot of one never ends what the other has", async () => {
    const day = await joined().hasChat();
    const call = await day.rings();
    day.contactCenter.requestSnapshot();
    await day.clock.advance(10);
    day.chat.tellsAll();
    await day.clock.advance(10);
    expect(Object.keys(day.state().workItems)).toEqual([visitorsChat, call.id]);
    expect(day.state().ended).toEqual([]);
    expect(day.chat.state.snapshots).toBe(1);
    expect(day.refused()).toEqual([]);
  });

  test("a snapshot of the chats tells what has changed, and nothing twice; voice is not asked for its own", async () => {
    const day = await joined().hasChat();
    const voiceFacts = day.plain.length;
    day.chat.tellsAll();
    expect(day.told()).toEqual([]);
    day.chat.forgetsToTell({ chat: { unread: 2 } });
    day.chat.tellsAll();
    expect(day.told()).toHaveLength(1);
    expect(day.chats()).toMatchObject([{ state: "Active", chat: { unread: 2 } }]);
    await day.clock.advance(1_000);
    expect(day.plain).toHaveLength(voiceFacts);
  });

  test("a hole in what the chats tell asks them for everything", async () => {
    const day = await joined().hasChat();
    day.chat.forgetsToTell({ chat: { unread: 2 } });
    day.chat.changes({ chat: { unread: 3 } });
    expect(day.told()).toEqual([]);
    expect(day.chat.state.snapshots).toBe(1);
    day.chat.tellsAll();
    expect(day.chats()).toMatchObject([{ chat: { unread: 3 } }]);
    day.chat.changes({ chat: { unread: 4 } });
    expect(day.chats()).toMatchObject([{ chat: { unread: 4 } }]);
    expect(day.refused()).toEqual([]);
  });

  test("each is asked for what is its own, and the same request is asked once", async () => {
    const day = await joined().hasChat();
    expect(day.contactCenter.commands).toEqual(expect.arrayContaining(["dial", "signIn", "startChat", "askChatAvailability", "endWorkitem"]));
    expect(await day.answered(startChat, "a")).toBe("taken");
    expect(await day.answered({ type: "askChatAvailability", channelId: chatChannel }, "b")).toBe("taken");
    expect(await day.answered({ type: "pauseWorkitem", workItemId: visitorsChat }, "c")).toBe("taken");
    expect(await day.answered({ type: "pauseWorkitem", workItemId: visitorsChat }, "c")).toBe("taken");
    expect(await day.answered({ type: "dial", channelId: telephony, address: "+12025550143", about: visitorsChat }, "d")).toBe("taken");
    expect(day.chat.asked.map(({ requestId }) => requestId)).toEqual(["a", "b", "c"]);
    expect(await day.answered({ type: "setAgentState", channelId: chatChannel, state: "Ready", reasonCode: "-1" })).toBe("unknownChannel");
    day.chat.performs(() => Promise.reject(new ContactCenterRefusal("chatClosed")));
    expect(await day.answered(startChat)).toBe("chatClosed");
  });

  test("what a request led to has it as its cause", async () => {
    const day = await joined().hasChat();
    day.chat.changes({ state: "Paused" }, "c" as RequestId);
    day.chat.deskIs({ phase: "closed" }, "d" as RequestId);
    expect(day.facts.map(({ cause }) => cause)).toEqual(["c", "d"]);
  });

  test("nobody signs out with a chat open; the chats' channel follows when somebody does", async () => {
    const day = await joined().hasChat();
    expect(await day.answered(signOut)).toBe("logoutInCall");
    day.chat.changes({ state: "Ended", endReason: "otherHungUp" });
    day.chat.agentIs("Ready");
    day.told();
    expect(await day.answered(signOut)).toBe("taken");
    expect(day.told()).toEqual(["telephony agent Logout", "chat agent Logout"]);
    expect(day.state().agent).toBeUndefined();
    day.chat.appears(chatItem({ id: "chat-2" as never }));
    day.chat.deskIs({ phase: "closed" });
    expect(day.told()).toEqual([]);
    expect(await day.answered(startChat)).toBe("notSignedIn");
    await day.answered({ type: "signIn" });
    expect(day.chats().map(({ id }) => id)).toEqual(["chat-2"]);
    expect(day.state().chatDesk).toEqual({ phase: "closed" });
    expect(day.refused()).toEqual([]);
  });

  test("while its page is away a chat stays, and nothing can be asked of it but to put it away", async () => {
    const day = await joined().hasChat();
    day.chat.goes();
    expect(day.told()).toEqual(["chat desk absent", "chat agent Offline"]);
    expect(day.state().connection.phase).toBe("up");
    expect(day.chats()).toHaveLength(1);
    expect(await day.answered({ type: "pauseWorkitem", workItemId: visitorsChat })).toBe("chatNotThere");
    expect(await day.answered(startChat)).toBe("chatNotThere");
    day.contactCenter.requestSnapshot();
    await day.clock.advance(10);
    expect(day.chats()).toHaveLength(1);
    expect(await day.answered(endChat, "put away")).toBe("taken");
    expect(await day.answered(endChat, "put away")).toBe("taken");
    expect(day.state().ended).toMatchObject([{ id: visitorsChat, state: "EndedUnknown" }]);
    expect(day.facts.filter(({ cause }) => cause === ("put away" as RequestId))).toHaveLength(1);
    day.chat.comes(chatItem({ state: "Active", revision: 9 }));
    day.chat.changes({ muted: false });
    expect(day.chats()).toEqual([]);
    expect(await day.answered(signOut)).toBe("taken");
    expect(day.refused()).toEqual([]);
  });

  test("the page is back: what has happened meanwhile is told, however it counts now", async () => {
    const day = await joined().hasChat();
    day.chat.goes();
    day.told();
    day.chat.comes(chatItem({ state: "Wrapup", revision: 1, capabilities: ["completeWrapup"] }));
    expect(day.told()).toEqual(["call Wrapup", "chat desk ready", "chat agent Active"]);
    day.chat.changes({ state: "Ended" });
    expect(day.chats()).toEqual([]);
    expect(day.refused()).toEqual([]);
  });

  test("another page knows nothing of it: nobody can say how it ended", async () => {
    const day = await joined().hasChat();
    day.chat.goes();
    day.chat.comes(chatItem({ id: "chat-2" as never }));
    expect(day.state().ended).toMatchObject([{ id: visitorsChat, state: "EndedUnknown" }]);
    expect(day.chats().map(({ id }) => id)).toEqual(["chat-2"]);
    expect(day.refused()).toEqual([]);
  });

  test("the next page goes on with chat and call, and tells nothing that is known already", async () => {
    const day = await joined().hasChat();
    await day.rings();
    day.chat.state.resume = "the chat's";
    const resume = day.contactCenter.resumeData();
    const before = { ...day.state() };
    day.contactCenter.dispose();
    expect(day.chat.state.isDisposed).toBe(true);
    const next = joined(await day.voice.nextPage(), resume);
    next.phone.tell({ type: "replica.received", at: 0, phone: before });
    next.phone.steps.length = 0;
    await next.begins();
    expect(next.told()).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    expect(next.chat.starts).toEqual(["the chat's"]);
    next.chat.state.agent = "Active";
    next.chat.comes(chatItem({ state: "Active", revision: 2 }));
    expect(next.told()).toEqual([]);
    expect(next.phone.events()).toEqual([]);
    await next.clock.advance(5_000);
    expect(next.channels()).toEqual(["telephony Ready", "chat Active"]);
    next.chat.changes({ state: "Paused" });
    expect(next.chats()).toMatchObject([{ state: "Paused" }]);
    expect(next.refused()).toEqual([]);
  });

  test("the next page finds no page with the chat: after a moment it says so, and the chat stays", async () => {
    const day = await joined().hasChat();
    const resume = day.contactCenter.resumeData();
    const next = await joined(await day.voice.nextPage(), resume).begins();
    expect(next.channels()).toEqual(["telephony NotReady", "chat Active"]);
    next.told();
    await next.clock.advance(2_000);
    expect(next.told()).toEqual(["chat desk absent", "chat agent Offline"]);
    expect(next.chats()).toHaveLength(1);
    expect(next.refused()).toEqual([]);
  });

  test("the next page does not know yet who works here: the chat waits for the agent, also over another page", async () => {
    const day = await joined().hasChat();
    const resume = day.contactCenter.resumeData();
    /** As a contact centre in a window of its own, which takes its time to say who is signed in there. */
    const slow = async (): Promise<LocalBench> => {
      const voice = await day.voice.nextPage();
      return { ...voice, contactCenter: { ...voice.contactCenter, start: () => { voice.contactCenter.start(undefined); } } };
    };
    const next = await joined(await slow(), resume).begins();
    expect([next.channels(), next.chats()]).toEqual([["telephony Logout", "chat Logout"], []]);
    const third = await joined(await slow(), next.contactCenter.resumeData()).begins();
    expect(await third.answered({ type: "signIn" })).toBe("taken");
    expect(third.chats()).toMatchObject([{ id: visitorsChat, state: "Active" }]);
    third.chat.comes(chatItem({ state: "Active", revision: 3 }));
    expect(await third.answered(endChat)).toBe("taken");
    expect(third.refused()).toEqual([]);
  });

  test("a chat that goes on without an agent is not this phone's any more", async () => {
    const day = await joined().hasChat();
    const { chat } = day;
    // As with a contact centre whose agent signs out in a window of its own.
    void day.voice.contactCenter.perform(signOut, "elsewhere" as RequestId);
    await day.clock.advance(10);
    day.contactCenter.requestSnapshot();
    await day.clock.advance(10);
    expect(day.state().ended).toMatchObject([{ id: visitorsChat, state: "EndedUnknown" }]);
    await day.answered({ type: "signIn" });
    chat.changes({ chat: { unread: 1 } });
    chat.tellsAll();
    expect(day.chats()).toEqual([]);
    expect(await day.answered(signOut)).toBe("taken");
  });

  test("nothing is left behind where the voice one leaves nothing and no chat is open: the next page begins a new day", async () => {
    const voice = makeLocalBench({ simulation: { latencyMs: 0, wrapupMs: 0 } });
    // As a telephone that nobody is signed in at.
    const day = await joined({ ...voice, contactCenter: { ...voice.contactCenter, resumeData: () => undefined } }).hasChat();
    day.chat.state.resume = "the chat's";
    expect(day.contactCenter.resumeData()).toContain(visitorsChat);
    day.chat.changes({ state: "Ended" });
    expect(await day.answered(signOut)).toBe("taken");
    expect(day.contactCenter.resumeData()).toBeUndefined();
  });

  test("nothing is told after dispose", async () => {
    const day = await joined().hasChat();
    day.chat.goes();
    void day.answered(endChat);
    day.contactCenter.dispose();
    day.told();
    day.chat.comes();
    await day.clock.advance(60_000);
    expect(day.told()).toEqual([]);
  });
});
