import { startPrimaryPhone } from "../../SoftphoneControl/app/primaryPhone";
import { createCallTexts } from "../../SoftphoneControl/app/callTexts";
import type { DataversePort } from "../../SoftphoneControl/ports/dataversePort";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import { createFakeClock } from "../support/fakeClock";
import { nothingInTheBook } from "../support/quietDynamics";
import { createFakeRing } from "../support/fakeSounds";

const configuration = { ...defaultConfiguration, simulation: { ...defaultConfiguration.simulation, signedIn: true, latencyMs: 0 } };

/** A page that has just come to own the phone; nothing is kept in its browser. */
async function ownsThePhone(isSuccessor: boolean, settings: Partial<Configuration> = {}) {
  const clock = createFakeClock();
  const running = { ...configuration, ...settings };
  const store = createStore({ initial: initialState(running, { sound: "ready" }, clock.now()), onThrow: () => undefined });
  startPrimaryPhone(
    {
      page: { crypto, navigator: {}, addEventListener: () => undefined } as unknown as Window & typeof globalThis,
      store,
      clock,
      whileOwned: (act) => { act(); },
      log: { write: () => undefined },
      ring: createFakeRing().ring,
      demo: "allowed",
      loadConfiguration: () => ({ configuration: running }),
      hosts: { find: () => undefined, pageFor: () => undefined },
      book: nothingInTheBook,
      dataverse: { isThere: () => false } as DataversePort,
      userId: () => "",
      texts: createCallTexts(() => "US"),
      newId: () => "id",
      tell: () => undefined,
      onFault: (error) => { throw error; },
    },
    { isSuccessor, resume: undefined },
  );
  await clock.advance(50);
  return store.getState().phone;
}

it("a day that the configuration begins with an agent is begun by the first page", async () => {
  expect((await ownsThePhone(false)).agent).toBeDefined();
});

it("and not again by the next in line, after the agent has signed out", async () => {
  const phone = await ownsThePhone(true);
  expect(phone.connection.phase).toBe("up");
  expect(phone.agent).toBeUndefined();
});

it("has a channel of chats where the organization has a live chat, and else nothing of it", async () => {
  const phone = await ownsThePhone(false, { liveChat: { ...defaultConfiguration.liveChat, enabled: true, channelId: "helpdesk" } });
  expect(phone.channels.map(({ id, type, state }) => `${id} ${type} ${state}`)).toEqual(["telephony Voice Ready", "helpdesk Chat Offline", "helpdesk_web Chat Offline"]);
  expect(phone.chatDesk).toEqual({ phase: "absent" });
  expect(phone.connection.phase).toBe("up");
  const without = await ownsThePhone(false);
  expect(without.channels).toHaveLength(1);
  expect(without.chatDesk).toBeUndefined();
});
