import { isChat } from "../../model/workItems/chat";
import type { WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { capabilityFor } from "../../model/requests/contactCenterCommand";
import type { WorkItemId } from "../../model/ids";
import type { WorkItem } from "../../model/workItems/workItem";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import type { Effect } from "../effect";
import type { SendCommand } from "./sendCommand";

/** A chat that goes on as a call rests as long as they talk, and goes on when they have talked. */
export function createEscalationEffect({ send }: { readonly send: SendCommand }): Effect {
  /** Have been asked to rest, and do not yet. */
  const asked = new Set<WorkItemId>();
  /** The call was over before the chat rested. */
  const owed = new Set<WorkItemId>();

  /** @returns whether it could be asked */
  function ask(type: WorkItemCommand["type"] & ("pauseWorkitem" | "resumeWorkitem"), chat: WorkItem): boolean {
    const may = chat.capabilities.includes(capabilityFor[type]);
    if (may) send({ type, workItemId: chat.id });
    return may;
  }

  return {
    runsIn: "primary",
    react({ before: { phone: known }, after: { phone } }) {
      if (known.workItems === phone.workItems) return;
      for (const call of [...Object.values(phone.workItems), ...phone.ended.filter(({ id }) => known.workItems[id])]) {
        const was = known.workItems[call.id];
        const chat = call.about === undefined ? undefined : phone.workItems[call.about];
        // A call that is found was followed by the page before this one.
        if (!was || !chat || !isChat(chat) || was.state === call.state) continue;
        if (call.state === "Active") {
          owed.delete(chat.id);
          if (ask("pauseWorkitem", chat)) asked.add(chat.id);
        } else if (isOnLine(was.state) && !isOnLine(call.state) && !ask("resumeWorkitem", chat) && asked.has(chat.id)) owed.add(chat.id);
      }
      for (const id of asked) if (phone.workItems[id]?.state !== "Active") asked.delete(id);
      for (const id of owed) {
        const chat = phone.workItems[id];
        if (!chat || ask("resumeWorkitem", chat)) owed.delete(id);
      }
    },
  };
}
