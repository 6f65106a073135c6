import { createJoinedContactCenter } from "../../SoftphoneControl/adapters/joined/joinedContactCenter";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { ChannelId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { JourneyEvent } from "../../SoftphoneControl/model/host/journey";
import { journeyOf } from "../../SoftphoneControl/state/journeyOf";
import { eventOf, offerOf } from "../support/builders";
import { nameOf } from "../support/facts";
import type { FakeClock } from "../support/fakeClock";
import { chatChannel, chatItem, createFakeChat, visitorsChat } from "../support/fakeChat";
import type { FakeChat } from "../support/fakeChat";
import { readyBench } from "../support/phoneBench";
import type { PhoneBench } from "../support/phoneBench";

const telephony = "telephony" as ChannelId;

/** Alex waits for calls and chats; the page with the chat does what it is asked. */
async function day() {
  const made: FakeChat[] = [];
  const liveChat = { ...defaultConfiguration.liveChat, enabled: true };
  function join(voice: Parameters<typeof createJoinedContactCenter>[0]["voice"], clock: FakeClock) {
    const chat = createFakeChat(clock);
    made.push(chat);
    return createJoinedContactCenter({ voice, chat: chat.port, channelId: chatChannel, clock, log: { write: () => undefined }, onThrow: (error) => { throw error; } });
  }
  const alex = await readyBench({ settings: { liveChat }, join });
  const [chat] = made;
  if (!chat) throw new Error("there is no chat");
  const later = (act: () => void): Promise<void> => {
    void Promise.resolve().then(act);
    return Promise.resolve();
  };
  chat.performs((command, requestId) =>
    later(() => {
      switch (command.type) {
        case "pauseWorkitem":
          chat.changes({ state: "Paused", capabilities: ["resume", "end"] }, requestId);
          break;
        case "resumeWorkitem":
          chat.changes({ state: "Active", capabilities: ["pause", "end"] }, requestId);
          break;
        case "endWorkitem":
          chat.changes({ state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"], endReason: "agentHungUp" }, requestId);
          chat.agentIs("Wrapup", requestId);
          break;
        case "completeWrapup":
          chat.changes({ state: "Ended" }, requestId);
          chat.agentIs("Ready", requestId);
          break;
        default:
          throw new Error(`nobody asks for ${command.type}`);
      }
    }),
  );
  chat.comes();
  await alex.settle();
  alex.told();
  const item = (id: WorkItemId) => alex.phone().workItems[id] ?? alex.phone().ended.find((ended) => ended.id === id);
  return { alex, chat, item };
}

/** What customers did on the web, and what integrators were told, in one order. */
function allTold({ steps }: PhoneBench): string[] {
  const seen = ({ kind, title, action }: JourneyEvent): string => (action ? `web: ${action.mediaType} ${action.state}` : `web: ${kind} ${title}`);
  return steps.flatMap(({ action, events }) => [...(action.type === "journey.told" ? action.events.map(seen) : []), ...events.map(nameOf)]);
}

describe("a visit to the website", () => {
  it("leads to an offer, a chat, a call and its wrap-up, in one order, and all of it is the customer's", async () => {
    const { alex, chat, item } = await day();
    const web = (...events: readonly JourneyEvent[]): void => { alex.store.dispatch({ type: "journey.told", at: alex.clock.now(), events }); };
    web(eventOf(90, { title: "Prices" }), eventOf(60, { kind: "search", title: "late delivery" }));
    web(offerOf(50, "offered"), offerOf(45, "accepted"), offerOf(44, "started"));
    chat.appears(chatItem({ ctiData: { journeyCustomerId: eventOf(0).customerId } }));
    await alex.settle();
    chat.accepted();
    await alex.settle();
    web(offerOf(30, "engaged"));
    await alex.wants({ type: "dial", channelId: telephony, address: item(visitorsChat)?.fromAddress ?? "", about: visitorsChat });
    const call = alex.call(({ channelType }) => channelType === "Voice");
    await alex.happens({ type: "calleeAnswers" });
    await alex.does("endWorkitem", {}, call);
    await alex.does("completeWrapup", {}, call);
    await alex.does("endWorkitem", {}, item(visitorsChat));
    await alex.does("completeWrapup", {}, item(visitorsChat));
    expect(allTold(alex).map((told) => told.replace(/ \[.*/, ""))).toEqual([
      "web: page Prices",
      "web: search late delivery",
      "web: webchat offered",
      "web: webchat accepted",
      "web: webchat started",
      "workitemCreate",
      "workitemConnect",
      "agentStateChange Active",
      "web: webchat engaged",
      "workitemCreate",
      "agentStateChange Active",
      "workitemConnect",
      "workitemPause",
      "workItemWrapup",
      "agentStateChange Wrapup",
      "workitemResume",
      "workitemEnd",
      "agentStateChange Ready",
      "workItemWrapup",
      "agentStateChange Wrapup",
      "workitemEnd",
      "agentStateChange Ready",
    ]);
    for (const about of [visitorsChat, call.id]) {
      const known = item(about);
      expect(known && journeyOf(alex.phone(), known).map(({ title, action }) => action?.state ?? title)).toEqual(["engaged", "started", "accepted", "offered", "late delivery", "Prices"]);
    }
    alex.dispose();
  });
});

describe("a visitor's chat", () => {
  it("waits, is taken, goes on as a call, and both are wrapped up", async () => {
    const { alex, chat, item } = await day();
    chat.appears(chatItem());
    await alex.settle();
    chat.accepted();
    await alex.settle();
    const dialed = await alex.wants({ type: "dial", channelId: telephony, address: item(visitorsChat)?.fromAddress ?? "", about: visitorsChat });
    const call = alex.call(({ channelType }) => channelType === "Voice");
    expect(call).toMatchObject({ state: "Initiated", toAddress: "+12025550143" });
    await alex.happens({ type: "calleeAnswers" });
    expect(item(visitorsChat)?.state).toBe("Paused");
    const ended = await alex.does("endWorkitem", {}, call);
    const wrapped = await alex.does("completeWrapup", {}, call);
    const closed = await alex.does("endWorkitem", {}, item(visitorsChat));
    const done = await alex.does("completeWrapup", {}, item(visitorsChat));
    expect(alex.told()).toEqual([
      "workitemCreate",
      "workitemConnect",
      "agentStateChange Active",
      `workitemCreate [${dialed}]`,
      `agentStateChange Active [${dialed}]`,
      "workitemConnect",
      "workitemPause [host-1]",
      `workItemWrapup [${ended}]`,
      `agentStateChange Wrapup [${ended}]`,
      "workitemResume [host-2]",
      `workitemEnd [${wrapped}]`,
      `agentStateChange Ready [${wrapped}]`,
      `workItemWrapup [${closed}]`,
      `agentStateChange Wrapup [${closed}]`,
      `workitemEnd [${done}]`,
      `agentStateChange Ready [${done}]`,
    ]);
    expect(item(call.id)).toMatchObject({ about: visitorsChat, correlationId: visitorsChat, state: "Ended" });
    expect(item(visitorsChat)).toMatchObject({ correlationId: visitorsChat, state: "Ended" });
    expect(item(visitorsChat)?.about).toBeUndefined();
    expect(alex.tones.filter((tone) => tone === "ringing")).toEqual([]);
    expect(alex.written.filter(({ source }) => source === "thrown")).toEqual([]);
    alex.dispose();
  });

  it("and a call from the queue beside it are each their own", async () => {
    const { alex, chat, item } = await day();
    chat.appears(chatItem({ fromAddress: "" }));
    chat.accepted();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    const call = alex.call(({ channelType }) => channelType === "Voice");
    await alex.does("acceptWorkitem", {}, call);
    expect([item(visitorsChat)?.state, item(call.id)?.state]).toEqual(["Active", "Active"]);
    expect(item(call.id)?.correlationId).toBeUndefined();
    chat.goes();
    await alex.does("endWorkitem", {}, call);
    await alex.does("completeWrapup", {}, call);
    expect(alex.items().map(({ id }) => id)).toEqual([visitorsChat]);
    expect(alex.phone().connection.phase).toBe("up");
    alex.dispose();
  });
});
