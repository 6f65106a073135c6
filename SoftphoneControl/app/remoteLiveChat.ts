import { customersChats, helpDeskChats } from "../adapters/joined/chatNames";
import { createJoinedContactCenter } from "../adapters/joined/joinedContactCenter";
import { createFoundPage } from "../adapters/remote/foundPage";
import { createRemoteContactCenter } from "../adapters/remote/remoteContactCenter";
import type { RemoteContactCenterInputs } from "../adapters/remote/remoteContactCenter";
import { customersChannelOf } from "../model/workItems/chat";
import type { ChannelId } from "../model/ids";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { PhoneState } from "../state/state";
import { createRemoteWires } from "./remoteWires";

export interface RemoteLiveChatInputs extends Pick<RemoteContactCenterInputs, "clock" | "log" | "onTrouble"> {
  readonly page: Window & typeof globalThis;
  readonly getPhone: () => Pick<PhoneState, "configuration" | "reasonCodes">;
}

/** Joins the live chat to a contact centre, where the organization has one: all that knows of the chat's widget runs in the page it stands on, `startLiveChatBridge`, whoever opens that. */
export function joinLiveChat(voice: ContactCenterPort, { page, clock, log, onTrouble, getPhone }: RemoteLiveChatInputs): ContactCenterPort {
  const { enabled, channelId } = getPhone().configuration.liveChat;
  if (!enabled) return voice;

  function join(contactCenter: ContactCenterPort, name: string, id: string): ContactCenterPort {
    const ofCustomers = name === customersChats;
    const wires = createRemoteWires(page, name, clock, log);
    const chat = createRemoteContactCenter({
      ...wires,
      pageFor: (listener) => createFoundPage(wires, listener),
      settings() {
        const { configuration, reasonCodes } = getPhone();
        const { hasBot, numberKey, wrapupMs } = configuration.liveChat;
        return { channelId: id, visitor: ofCustomers ? "customer" : "agent", hasBot, numberKey, wrapupMs, reasonCodes };
      },
      onTrouble,
    });
    return createJoinedContactCenter({ ...wires, voice: contactCenter, chat, channelId: id as ChannelId, ofCustomers });
  }

  return join(join(voice, helpDeskChats, channelId), customersChats, customersChannelOf(channelId));
}
