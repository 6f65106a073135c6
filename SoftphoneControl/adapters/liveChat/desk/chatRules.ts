import { array, boolean, integer, maxLength, maxValue, minLength, minValue, number, object, optional, picklist, pipe, safeParse, string } from "valibot";
import type { ChannelId } from "../../../model/ids";
import type { ReasonCode } from "../../../model/agent/reasonCode";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";

/** What the softphone's configuration says of its chats. */
export interface ChatRules {
  readonly channelId: ChannelId;
  /** Who chats at this widget: the agent with the help desk, or a customer. */
  readonly visitor: "agent" | "customer";
  /** Whether a bot answers first. */
  readonly hasBot: boolean;
  /** The context variable that holds the visitor's number; empty: none does. */
  readonly numberKey: string;
  /** 0 = wrap-up off. Milliseconds. */
  readonly wrapupMs: number;
  /** Undefined: whoever asks has the list, and has looked. */
  readonly wrapupReasons?: readonly ReasonCode[] | undefined;
}

const name = pipe(string(), minLength(1), maxLength(100));
const reasons = array(object({ id: name, label: string() }));

const schema = object({
  channelId: name,
  visitor: picklist(["agent", "customer"]),
  hasBot: boolean(),
  numberKey: pipe(string(), maxLength(100)),
  wrapupMs: pipe(number(), integer(), minValue(0), maxValue(3_600_000)),
  reasonCodes: optional(object({ Wrapup: optional(reasons) })),
});

/** @throws ContactCenterRefusal (`configurationInvalid`) */
export function readChatRules(settings: unknown): ChatRules {
  const read = safeParse(schema, settings);
  if (!read.success) throw new ContactCenterRefusal("configurationInvalid", "liveChat");
  const { channelId, reasonCodes, ...rules } = read.output;
  return { ...rules, channelId: channelId as ChannelId, wrapupReasons: reasonCodes?.Wrapup };
}
