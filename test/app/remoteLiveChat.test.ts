import { posted, remoteChannel } from "../../SoftphoneControl/adapters/remote/messages";
import type { ToPage } from "../../SoftphoneControl/adapters/remote/messages";
import { joinLiveChat } from "../../SoftphoneControl/app/remoteLiveChat";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { makeLocalBench } from "../support/localBench";
import type { ChannelId, RequestId } from "../../SoftphoneControl/model/ids";
import { chatItem } from "../support/fakeChat";
import { newPhone } from "../support/facts";

/** `BroadcastChannel` as the softphone's page has it; the test is the other page. */
function channels() {
  const open: { readonly name: string; onmessage: ((event: { data: unknown }) => void) | null }[] = [];
  const heard: (ToPage & { page: string })[] = [];
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      open.push(this);
    }
    postMessage(message: unknown): void {
      heard.push(structuredClone(message) as ToPage & { page: string });
    }
    close(): void {
      this.onmessage = null;
    }
  }
  return { open, heard, page: { BroadcastChannel: Channel, navigator: {} } as unknown as Window & typeof globalThis, says: (name: string, data: unknown) => { for (const channel of open) if (channel.name === remoteChannel(name)) channel.onmessage?.({ data }); } };
}

function wired(enabled: boolean) {
  const voice = makeLocalBench({ simulation: { latencyMs: 0, signedIn: true } });
  const pages = channels();
  const phone = newPhone();
  phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, liveChat: { ...defaultConfiguration.liveChat, enabled, hasBot: true } } });
  const contactCenter = joinLiveChat(voice.contactCenter, { page: pages.page, clock: voice.clock, log: { write: () => undefined }, onTrouble: () => undefined, getPhone: () => phone.store.getState().phone });
  contactCenter.subscribe((fact) => void phone.tell(fact));
  return { ...pages, voice, contactCenter, phone: () => phone.store.getState().phone };
}

describe("the live chat of the organization", () => {
  it("is none where the admin wants none: the contact centre is what it was", () => {
    const { voice, contactCenter, open } = wired(false);
    expect(contactCenter).toBe(voice.contactCenter);
    expect(open).toEqual([]);
  });

  it("is looked for once somebody is signed in, and begun with the organization's settings and reasons", async () => {
    const { voice, contactCenter, open, heard, says, phone } = wired(true);
    expect(open.map(({ name }) => name)).toEqual([remoteChannel("liveChat"), remoteChannel("customerChat")]);
    contactCenter.start(undefined);
    await voice.passes(20);
    expect(heard).toMatchObject([{ type: "who", page: "*" }, { type: "who", page: "*" }]);
    says("liveChat", posted({ type: "here" }, "page 1"));
    expect(heard[2]).toMatchObject({ type: "start", page: "page 1", settings: { channelId: "chat", hasBot: true, numberKey: "phone", wrapupMs: 30_000, reasonCodes: { Wrapup: phone().reasonCodes.Wrapup } } });
    expect(phone().reasonCodes.Wrapup.length).toBeGreaterThan(0);
    says("liveChat", posted({ type: "fact", fact: { type: "contactCenter.chatDeskChanged", at: 1, chatDesk: { phase: "ready" } } }, "page 1"));
    expect(phone().chatDesk).toEqual({ phase: "ready" });
    contactCenter.dispose();
  });

  it("is the help desk's; a customer's page that is open beside it is only followed, on a channel of its own", async () => {
    const { voice, contactCenter, heard, says, phone } = wired(true);
    contactCenter.start(undefined);
    await voice.passes(20);
    says("customerChat", posted({ type: "here" }, "page 2"));
    expect(heard[2]).toMatchObject({ type: "start", page: "page 2", settings: { channelId: "chat_web" } });
    const snapshot = { channels: [], reasonCodes: { Logout: [], NotReady: [], Wrapup: [] }, directory: { colleagues: [], queues: [] }, workItems: [chatItem({ channelId: "chat_web" as ChannelId })], chatDesk: { phase: "ready" as const } };
    says("customerChat", posted({ type: "open", commands: ["startChat", "endWorkitem"] }, "page 2"));
    says("customerChat", posted({ type: "fact", fact: { type: "contactCenter.connectionChanged", at: 1, connection: { phase: "up", since: 1 } } }, "page 2"));
    says("customerChat", posted({ type: "fact", fact: { type: "contactCenter.snapshotReceived", at: 1, snapshot } }, "page 2"));
    expect(Object.values(phone().workItems)).toMatchObject([{ channelId: "chat_web", state: "Offered" }]);
    expect(phone().chatDesk).toEqual({ phase: "absent" });
    const refused = expect(contactCenter.perform({ type: "startChat", channelId: "chat_web" as ChannelId, context: [] }, "r1" as RequestId)).rejects.toMatchObject({ code: "notPossibleNow" });
    await voice.passes(50);
    await refused;
    expect(heard.some(({ type }) => type === "perform")).toBe(false);
    contactCenter.dispose();
  });
});
