import { createJoinedContactCenter } from "../../SoftphoneControl/adapters/joined/joinedContactCenter";
import { createFoundPage } from "../../SoftphoneControl/adapters/remote/foundPage";
import { remoteChannel } from "../../SoftphoneControl/adapters/remote/messages";
import { createRemoteContactCenter } from "../../SoftphoneControl/adapters/remote/remoteContactCenter";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { ContactCenterPort } from "../../SoftphoneControl/ports/contactCenterPort";
import { chatChannel } from "../support/fakeChat";
import { allFeatures, makeLocalBench } from "../support/localBench";
import type { LocalBench } from "../support/localBench";
import { createOrigin } from "../support/pagesOfOneOrigin";
import { describeContactCenter } from "./contactCenterContract";
import type { ContactCenterBench } from "./contactCenterBench";

const onThrow = (error: unknown): void => { throw error; };

/** The simulated contact centre, and a page with a chat that nobody opens all day. */
function besideNoChat(bench: LocalBench): ContactCenterBench {
  const page = createOrigin().page("softphone");
  const wires = { name: "liveChat", channel: page.channel(remoteChannel("liveChat")), log: { write: () => undefined } };
  const chat = createRemoteContactCenter({
    ...wires,
    clock: bench.clock,
    pageFor: (listener) => createFoundPage({ ...wires, locks: page.locks }, listener),
    settings: () => ({}),
    onTrouble: ({ code }) => { throw new Error(`the agent is told ${code}`); },
    onThrow,
  });
  const contactCenter = asVoiceSees(createJoinedContactCenter({ voice: bench.contactCenter, chat, channelId: chatChannel, clock: bench.clock, log: wires.log, onThrow }));
  return {
    ...bench,
    contactCenter,
    async nextPage() {
      contactCenter.dispose();
      return besideNoChat(await bench.nextPage());
    },
    dispose() {
      contactCenter.dispose();
      return Promise.resolve();
    },
  };
}

/** The contract is about one channel. */
function asVoiceSees(joined: ContactCenterPort): ContactCenterPort {
  function seen(fact: ContactCenterFact): ContactCenterFact | undefined {
    if (fact.type === "contactCenter.agentStateChanged" && fact.channelId === chatChannel) return undefined;
    if (fact.type !== "contactCenter.snapshotReceived") return fact;
    const { chatDesk, ...snapshot } = fact.snapshot;
    expect(chatDesk).toEqual({ phase: "absent" });
    return { ...fact, snapshot: { ...snapshot, channels: snapshot.channels.filter(({ id }) => id !== chatChannel) } };
  }
  return {
    get commands() {
      return joined.commands;
    },
    subscribe: (listener) =>
      joined.subscribe((fact) => {
        const told = seen(fact);
        if (told) listener(told);
      }),
    start: joined.start,
    perform: joined.perform,
    requestSnapshot: joined.requestSnapshot,
    resumeData: joined.resumeData,
    dispose: joined.dispose,
  };
}

describeContactCenter({ name: "local, joined with a chat", features: allFeatures, makeBench: (wish) => Promise.resolve(besideNoChat(makeLocalBench({ simulation: wish }))) });
