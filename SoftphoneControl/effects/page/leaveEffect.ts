import { isChat } from "../../model/workItems/chat";
import type { WorkItem } from "../../model/workItems/workItem";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import type { LeavePort } from "../../ports/leavePort";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";

/** Has the browser ask before this page goes, as long as a call is heard here: then, and only then, would the page take the agent's voice with it. */
export function createLeaveEffect({ leave }: { readonly leave: LeavePort }): Effect {
  function follow(phone: PhoneState): void {
    leave.ask(Object.values(phone.workItems).some((item) => isHeardHere(phone, item)));
  }
  return {
    runsIn: "primary",
    begin: follow,
    react({ before, after }) {
      if (before.phone.workItems !== after.phone.workItems || before.phone.media !== after.phone.media) follow(after.phone);
    },
    dispose() {
      leave.dispose();
    },
  };
}

/** From dialing to the end of the talk, on hold too. A call that rings is the caller's to put elsewhere; one that this page is still fetching the next page can fetch as well. */
function isHeardHere({ media }: PhoneState, item: WorkItem): boolean {
  if (isChat(item) || item.telephone !== undefined || (item.state !== "Initiated" && !isOnLine(item.state))) return false;
  const sound = media[item.id];
  return sound !== undefined && sound.phase !== "recovering";
}
