import { array, integer, maxLength, minValue, number, optional, picklist, pipe, strictObject, literal } from "valibot";
import type { EpochMs, RequestId } from "../../../model/ids";
import { workItemStates } from "../../../model/workItems/workItem";
import type { LogPort } from "../../../ports/logPort";
import type { ResumeData } from "../../../ports/contactCenterPort";
import { id, readResume, taken, workItem } from "../../books/resume";
import type { BookedChat } from "./chatBooks";

const version = 1;
const count = optional(number());
const chat = optional(strictObject({ queuePosition: count, averageWaitMinutes: count, isMinimized: optional(literal(true)), unread: count, conversationId: optional(id()) }));

const schema = strictObject({
  version: picklist([version]),
  /** Of the channel. */
  revision: pipe(number(), integer(), minValue(1)),
  /** When the widget was heard last. */
  heardAt: number(),
  chats: pipe(
    array(strictObject({ item: strictObject({ ...workItem.entries, channelType: literal("Chat"), chat }), endsAs: optional(picklist(workItemStates)), startedBy: optional(id<RequestId>()) })),
    maxLength(20),
  ),
  taken,
});

export interface Resumed {
  readonly revision: number;
  readonly heardAt: EpochMs;
  readonly chats: readonly BookedChat[];
  readonly taken: readonly RequestId[];
}

export function writeChatResume({ revision, heardAt, chats, taken: requests }: Resumed): ResumeData | undefined {
  if (revision === 1 && chats.length === 0 && requests.length === 0) return undefined;
  return JSON.stringify({ version, revision, heardAt, chats: chats.map(({ item, endsAs, startedBy }) => ({ item, endsAs, startedBy })), taken: requests });
}

export function readChatResume(data: ResumeData | undefined, log: LogPort): Resumed | undefined {
  const read = readResume(schema, data, "liveChat", log);
  return read && { ...read, chats: read.chats.map(({ item, endsAs, startedBy }) => ({ item, endsAs, startedBy })) };
}
