import type { Channel } from "../../model/workItems/channel";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneState } from "../../state/state";
import { CilRefusal } from "./deskContext";

/** `voice` stands for every voice channel, any other id for the one that has it (page 004). */
export function findChannels({ channels }: PhoneState, channelId: string): readonly Channel[] {
  const fitting = channels.filter(({ id, type }) => id === channelId || (channelId === "voice" && type === "Voice"));
  if (fitting.length > 0) return fitting;
  throw new CilRefusal("unknownChannel", `expected ${["voice", ...channels.map(({ id }) => id)].join(" or ")}`);
}

/** "Make sure the channel is uniquely identified by this id" (page 004). */
export function findChannel(phone: PhoneState, channelId: string): Channel {
  const [channel, ...others] = findChannels(phone, channelId);
  if (channel === undefined || others.length > 0) throw new CilRefusal("unknownChannel", "more than one fits, name it by its own id");
  return channel;
}

export function findWorkItem(phone: PhoneState, channelId: string, workitemId: string): WorkItem {
  const channel = findChannel(phone, channelId);
  const item = Object.values(phone.workItems).find(({ id }) => id === workitemId);
  if (item?.channelId === channel.id) return item;
  throw new CilRefusal(phone.ended.some(({ id }) => id === workitemId) ? "workItemEnded" : "unknownWorkItem");
}

/** The call the agent talks in, else the one on hold. */
export function callInHand(phone: PhoneState, channelId: string): WorkItem | undefined {
  const { id } = findChannel(phone, channelId);
  const items = Object.values(phone.workItems).filter((item) => item.channelId === id);
  return items.find(({ state }) => state === "Active") ?? items.find(({ state }) => state === "Paused");
}
