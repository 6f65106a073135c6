import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { createChatContactCenter } from "./chatContactCenter";
import type { LiveChatClient } from "./client/liveChatClient";
import { readChatRules } from "./desk/chatRules";

export interface OpenLiveChatInputs {
  readonly client: LiveChatClient;
  readonly clock: ClockPort;
  readonly log: LogPort;
  /** For work items. */
  readonly newId: () => string;
}

/** How long a page may take to load its widget. */
const readyMs = 20_000;

/**
 * The chats of this page's widget. Rejects with a `ContactCenterRefusal`: `configurationInvalid`, or `chatNotThere` when no widget gets ready in time; the client goes on
 * listening, so that asking again is worth it.
 * @param settings what `ChatRules` names, with `reasonCodes` as a snapshot has them
 */
export async function openLiveChat(settings: unknown, { client, ...inputs }: OpenLiveChatInputs): Promise<ContactCenterPort> {
  const rules = readChatRules(settings);
  await client.whenReady(readyMs).catch(() => { throw new ContactCenterRefusal("chatNotThere"); });
  return createChatContactCenter({ ...inputs, client, rules });
}
