import type { WorkItem } from "../../model/workItems/workItem";
import type { TitlePort } from "../../ports/titlePort";
import { isRinging } from "../../state/selectors/ringingSelectors";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";

export interface TitleInputs {
  readonly title: TitlePort;
  /** Who calls, without the number in full: others may see the tab. */
  readonly callerOf: (workItem: WorkItem) => string;
}

/** Says in the tab's title who rings. */
export function createTitleEffect({ title, callerOf }: TitleInputs): Effect {
  function follow({ workItems }: PhoneState): void {
    const ringing = Object.values(workItems).find(isRinging);
    title.show(ringing && `📞 ${callerOf(ringing)}`);
  }
  return {
    runsIn: "each",
    begin: follow,
    react({ before, after }) {
      if (before.phone.workItems !== after.phone.workItems) follow(after.phone);
    },
    dispose() {
      title.dispose();
    },
  };
}
