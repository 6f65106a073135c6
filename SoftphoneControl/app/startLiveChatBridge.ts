import { createLiveChatClient } from "../adapters/liveChat/client/liveChatClient";
import { LiveChatFault } from "../adapters/liveChat/client/liveChatFault";
import { openLiveChat } from "../adapters/liveChat/openLiveChat";
import { customersChats, helpDeskChats } from "../adapters/joined/chatNames";
import { remoteChannel } from "../adapters/remote/messages";
import { serveContactCenter } from "../adapters/remote/serveContactCenter";
import { createClock } from "../browser/clock";
import { createPageChannel } from "../link/client/pageChannel";
import { createPageLocks } from "../link/client/pageLocks";

type Page = Window & typeof globalThis;

/**
 * Makes of a page with the live chat widget (page 003) one that softphones of this origin find. The widget's script may come before or after this one. A script that
 * is in the page twice runs once. `data-visitor="agent"` on our script's element: whoever chats there is the agent, who may begin it in the softphone; else it is a customer, whose
 * chats are only followed.
 */
export function startLiveChatBridge(page: Page): void {
  const clock = createClock(page);
  const name = page.document.currentScript?.dataset.visitor === "agent" ? helpDeskChats : customersChats;
  const onThrow = (error: unknown): void => { page.reportError(error); };
  const newId = (): string => page.crypto.randomUUID();
  try {
    const client = createLiveChatClient({ page, clock, onThrow });
    serveContactCenter({
      name,
      pageId: newId(),
      channel: createPageChannel(page, onThrow, remoteChannel(name)),
      locks: createPageLocks(page),
      open: (settings, { log }) => openLiveChat(settings, { client, clock, log, newId }),
    });
  } catch (error) {
    clock.dispose();
    if (!(error instanceof LiveChatFault)) throw error;
  }
}
