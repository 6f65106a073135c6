import { annasCall, appeared, changed, channel, telephony } from "../support/facts";
import { createDeskBench } from "../support/deskBench";
import { chatChannel, chatItem, visitorsChat } from "../support/fakeChat";

const withChat = () => createDeskBench({ channels: [channel(), channel({ id: chatChannel, type: "Chat" })], chatDesk: { phase: "ready" } });

describe("chats, as integrators know them", () => {
  it("are work items like any other, with the events of page 004", async () => {
    const { phone, events, ask } = withChat();
    phone.tell(
      appeared(chatItem()),
      changed(2, { state: "Active", connectedAt: 5_000 }, undefined, visitorsChat),
      { type: "contactCenter.agentStateChanged", at: 5_000, channelId: chatChannel, revision: 2, state: "Active", reasonCode: "-1", reasonCodeLabel: "" },
      changed(3, { state: "Paused" }, undefined, visitorsChat),
      changed(4, { state: "Active" }, undefined, visitorsChat),
      changed(5, { state: "Wrapup" }, undefined, visitorsChat),
      changed(6, { state: "Ended" }, undefined, visitorsChat),
    );
    expect(events.map(({ event }) => event)).toEqual(["workitemCreate", "workitemConnect", "agentStateChange", "workitemPause", "workitemResume", "workItemWrapup", "workitemEnd"]);
    expect(events[0]).toMatchObject({ id: visitorsChat, channelId: "chat", channelType: "Chat", direction: "Incoming", state: "Offered", ani: "+12025550143" });
    expect(events[2]).toMatchObject({ channelId: "chat", channelType: "Chat", newState: "Active" });
    expect((await ask("getWorkitems", [])).value).toEqual([]);
  });

  it("are listed with the calls, and by their channel", async () => {
    const { phone, ask } = withChat();
    phone.tell(appeared(), appeared(chatItem()));
    const ids = async (...args: string[]) => ((await ask("getWorkitems", args)).value as { id: string }[]).map(({ id }) => id);
    expect(await ids()).toEqual([annasCall, visitorsChat]);
    expect(await ids("chat")).toEqual([visitorsChat]);
    expect(await ids("voice")).toEqual([annasCall]);
    expect((await ask("getChannel", ["chat"])).value).toMatchObject({ channel: { id: "chat", type: "Chat", workitems: [{ id: visitorsChat }] } });
    expect((await ask("getChannel", ["voice"])).value).toMatchObject({ channel: { id: telephony, workitems: [{ id: annasCall }] } });
  });

  it("can be ended by their channel, not by another", async () => {
    const { phone, ask, requests } = withChat();
    phone.tell(appeared(chatItem()));
    expect((await ask("endWorkitem", ["voice", visitorsChat])).error).toMatchObject({ code: "unknownWorkItem" });
    void ask("endWorkitem", ["chat", visitorsChat]);
    await Promise.resolve();
    expect(requests().map(({ command }) => command)).toEqual([{ type: "endWorkitem", workItemId: visitorsChat }]);
  });

  it("have a channel with no state to set and nothing to dial on; `voice` sets that of calls alone", async () => {
    const { ask, requests } = withChat();
    expect((await ask("setAgentState", ["chat", "NotReady", "B1"])).error).toMatchObject({ code: "badArgument", message: "The request is not valid: the state of a chat channel follows from its chats and the agent's other channels." });
    expect((await ask("dialOrConsult", ["chat", "+12025550143"])).error).toMatchObject({ code: "unknownChannel" });
    void ask("setAgentState", ["voice", "NotReady", "B1"]);
    await Promise.resolve();
    expect(requests().at(-1)).toMatchObject({ phase: "open", command: { type: "setAgentState", channelId: telephony } });
  });

  it("are no call in hand: what is asked of the call goes to the call", async () => {
    const { phone, ask, requests } = withChat();
    phone.tell(appeared(chatItem({ state: "Active", capabilities: ["end", "pause", "sendDtmf", "consult"] })));
    expect((await ask("sendDtmf", ["1"])).error).toMatchObject({ code: "unknownWorkItem" });
    void ask("dialOrConsult", ["voice", "+12025550143"]);
    await Promise.resolve();
    expect(requests().at(-1)?.command).toMatchObject({ type: "dial", channelId: telephony });
    phone.tell(appeared({ state: "Active", capabilities: ["transfer", "sendDtmf", "consult"] }));
    void ask("transfer", ["voice", annasCall, "1001"]);
    void ask("sendDtmf", ["1"]);
    await Promise.resolve();
    expect(requests().slice(-2).map(({ command }) => command)).toMatchObject([{ type: "transfer", workItemId: annasCall }, { type: "sendDtmf", workItemId: annasCall }]);
  });
});
