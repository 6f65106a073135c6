import type { ChannelId } from "../../SoftphoneControl/model/ids";
import { createDeskBench } from "../support/deskBench";
import { channel } from "../support/facts";

const withIds = (...ids: string[]) => createDeskBench({ channels: ids.map((id) => channel({ id: id as ChannelId })) });

describe("the id of a channel", () => {
  it.each(["voice", "telephony"])("%s means the channel of this softphone", async (id) => {
    const desk = withIds("telephony");
    expect((await desk.ask("getChannel", [id])).value).toMatchObject({ channel: { id: "telephony" } });
  });

  it.each(["voice_-1", "voice_5000", "phone-1"])("may be a contact center's own: %s", async (id) => {
    const desk = withIds(id);
    for (const asked of [id, "voice"]) expect((await desk.ask("getChannel", [asked])).value).toMatchObject({ channel: { id } });
    expect((await desk.ask("getChannel", ["telephony"])).error).toMatchObject({ code: "unknownChannel" });
  });

  it.each(["voice_-1", "voice_5000", "VOICE", "voice ", "toString"])("that no channel has is refused: %j", async (id) => {
    const desk = withIds("telephony");
    for (const [name, ...rest] of [["getChannel"], ["dialOrConsult", "+12025550143"], ["setAgentState", "Ready"], ["getReasonCodeList", "Logout"], ["getWorkitems"]] as const) {
      const { error } = await desk.ask(name, [id, ...rest]);
      expect(error).toMatchObject({ code: "unknownChannel", message: "There is no such channel: expected voice or telephony." });
    }
    expect(desk.requests()).toEqual([]);
  });

  it("must fit exactly one of several: `voice` fits two", async () => {
    const desk = withIds("voice_5000", "voice_5001");
    for (const [name, ...rest] of [["getChannel"], ["dialOrConsult", "+12025550143"], ["getReasonCodeList", "Logout"]] as const) {
      expect((await desk.ask(name, ["voice", ...rest])).error).toMatchObject({ code: "unknownChannel", message: "There is no such channel: more than one fits, name it by its own id." });
    }
    expect((await desk.ask("getChannel", ["voice_5001"])).value).toMatchObject({ channel: { id: "voice_5001" } });
  });

  it("`voice` fits the voice channel beside channels for other things", async () => {
    const desk = createDeskBench({ channels: [channel(), channel({ id: "mail" as ChannelId, type: "Mail" })] });
    expect((await desk.ask("getChannel", ["voice"])).value).toMatchObject({ channel: { id: "telephony" } });
    expect((await desk.ask("getChannel", ["mail"])).value).toMatchObject({ channel: { id: "mail", type: "Mail" } });
  });
});

describe("the agent's state on two voice channels at once", () => {
  it("reaches both, and is taken when both have taken it", async () => {
    const desk = withIds("voice_5000", "voice_5001");
    const asked = await desk.ask("setAgentState", ["voice", "NotReady", "B1", "break"]);
    expect(desk.requests().map(({ command }) => command)).toEqual([
      { type: "setAgentState", channelId: "voice_5000", state: "NotReady", reasonCode: "B1" },
      { type: "setAgentState", channelId: "voice_5001", state: "NotReady", reasonCode: "B1" },
    ]);
    expect(asked.settled).toBe(false);
    await desk.takes();
    expect(asked).toEqual({ settled: true, value: undefined });
  });

  it("every event tells the request's id as the caller knows it", async () => {
    const desk = withIds("voice_5000", "voice_5001");
    await desk.ask("setAgentState", ["voice", "NotReady", "B1", "break"]);
    await desk.takes();
    for (const { id, command } of desk.requests()) {
      const channelId = (command as { channelId: ChannelId }).channelId;
      desk.phone.tell({ type: "contactCenter.agentStateChanged", at: 2_000, cause: id, channelId, revision: 2, state: "NotReady", reasonCode: "B1", reasonCodeLabel: "Break" });
    }
    expect(desk.events.map((event) => [event.requestId, "channelId" in event && event.channelId])).toEqual([
      ["break", "voice_5000"],
      ["break", "voice_5001"],
    ]);
  });

  it("fails when one of them refuses, and names it", async () => {
    const desk = withIds("voice_5000", "voice_5001");
    const asked = await desk.ask("setAgentState", ["voice", "NotReady", "B1", "break"]);
    await desk.takes({ voice_5001: "refused" });
    expect(asked.error).toMatchObject({ code: "refused", requestId: "break", message: "The contact center refused: these channels stay as they are: voice_5001." });
    expect(new Set(desk.events.map(({ event, requestId }) => `${event} ${requestId}`))).toEqual(new Set(["error break"]));
  });

  it("under the same id is asked of nobody again", async () => {
    const desk = withIds("voice_5000", "voice_5001");
    await desk.ask("setAgentState", ["voice", "NotReady", "B1", "break"]);
    const again = await desk.ask("setAgentState", ["voice", "NotReady", "B1", "break"]);
    expect(desk.requests()).toHaveLength(2);
    await desk.takes();
    expect(again).toEqual({ settled: true, value: undefined });
  });
});

describe("the reason for an agent's state", () => {
  it.each([
    ["a text", "B1", "B1"],
    ["a text with spaces around it", " B1 ", "B1"],
    ["empty", "", "-1"],
    ["left out", undefined, "-1"],
    ["null", null, "-1"],
    ["a negative text", "-1", "-1"],
    ["a negative number", -1, "-1"],
    ["another negative number", -7, "-1"],
  ])("may be %s", async (_, given, understood) => {
    const desk = createDeskBench();
    await desk.ask("setAgentState", ["voice", "NotReady", given]);
    expect(desk.requests()[0]?.command).toMatchObject({ reasonCode: understood });
  });

  it("may be a number, as the list has it as a text", async () => {
    const desk = createDeskBench({ reasonCodes: { Logout: [], NotReady: [{ id: "7", label: "Training" }], Wrapup: [] } });
    await desk.ask("setAgentState", ["voice", "NotReady", 7]);
    expect(desk.requests()[0]).toMatchObject({ phase: "open", command: { reasonCode: "7" } });
  });

  it("must be one of the list", async () => {
    const desk = createDeskBench();
    const { error } = await desk.ask("setAgentState", ["voice", "NotReady", "L1", "r"]);
    expect(error).toMatchObject({ code: "unknownReasonCode", requestId: "r" });
  });

  it("is of no interest to Ready", async () => {
    const desk = createDeskBench();
    await desk.ask("setAgentState", ["voice", "Ready", "whatever"]);
    expect(desk.requests()[0]).toMatchObject({ phase: "open", command: { state: "Ready", reasonCode: "-1" } });
  });

  it.each([true, {}, [], Number.NaN, Symbol.iterator])("is nothing else: %p", async (given) => {
    const desk = createDeskBench();
    expect((await desk.ask("setAgentState", ["voice", "NotReady", given])).error).toMatchObject({ code: "badArgument" });
    expect(desk.requests()).toEqual([]);
  });
});
