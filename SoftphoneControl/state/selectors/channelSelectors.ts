import type { Channel } from "../../model/workItems/channel";
import type { State } from "../state";

/** The channel our calls go through. */
export function voiceChannelOf({ phone }: State): Channel | undefined {
  return phone.channels.find((channel) => channel.id === phone.configuration.channelId) ?? phone.channels[0];
}
