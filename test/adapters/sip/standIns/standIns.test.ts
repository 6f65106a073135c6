import { UserAgent } from "sip.js";
import type { Core, Transport } from "sip.js";
import { Transport as WebTransport, defaultSessionDescriptionHandlerFactory } from "../../../../SoftphoneControl/adapters/sip/standIns/webPlatform";

const nothing = { addListener() {}, removeListener() {}, on() {}, off() {}, once() {} };
const transport: Transport = { state: "Disconnected" as Transport["state"], stateChange: nothing, protocol: "WSS", onConnect: undefined, onDisconnect: undefined, onMessage: undefined, connect: async () => undefined, disconnect: async () => undefined, dispose: async () => undefined, isConnected: () => false, send: async () => undefined };

function makeAgent(): UserAgent {
  return new UserAgent({ logBuiltinEnabled: false, transportConstructor: function give() { return transport; } as unknown as new () => Transport });
}

test("whoever subscribes after all hears that it can't be done", () => {
  const core = makeAgent().userAgentCore;
  const { aor } = core.configuration;
  const message: Core.OutgoingRequestMessage = core.makeOutgoingRequestMessage("SUBSCRIBE", aor, aor, aor, {});
  expect(() => core.subscribe(message)).toThrow("The subscriptions of sip.js are not in this build.");
});

test("whoever uses the library's own sound or socket after all hears that it can't be done", () => {
  expect(() => new UserAgent({ logBuiltinEnabled: false })).toThrow("The web platform of sip.js is not in this build.");
  expect(() => WebTransport()).toThrow("The web platform of sip.js is not in this build.");
  expect(() => defaultSessionDescriptionHandlerFactory()()).toThrow("The web platform of sip.js is not in this build.");
});
