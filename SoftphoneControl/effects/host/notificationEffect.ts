import type { WorkItemId } from "../../model/ids";
import type { WorkItem } from "../../model/workItems/workItem";
import type { CallNotification, NotificationPort } from "../../ports/notificationPort";
import { isToldByProvider, waitsForAgent } from "../../state/selectors/ringingSelectors";
import type { State } from "../../state/state";
import type { Effect } from "../effect";

export interface NotificationInputs {
  readonly notifications: NotificationPort;
  /** In the agent's language. */
  readonly describe: (workItem: WorkItem) => Pick<CallNotification, "title" | "desktopTitle" | "answerLabel">;
  readonly onAnswer: (workItemId: WorkItemId) => void;
}

/** A call that comes while no control is on screen is told by the app, never silently nowhere, and never twice: a channel provider's page in sight tells of it by itself. */
export function createNotificationEffect({ notifications, describe, onAnswer }: NotificationInputs): Effect {
  return {
    runsIn: "each",
    react({ before, after }) {
      const { workItems, pages } = after.phone;
      if (before.phone.workItems === workItems && before.phone.pages === pages && before.here.controls === after.here.controls) return;
      const told = unseen(before);
      const untold = unseen(after);
      for (const { id } of told) if (!untold.some((item) => item.id === id)) notifications.hide(id);
      for (const item of untold) {
        const known = told.find(({ id }) => id === item.id);
        if (known?.associatedParticipant?.name === item.associatedParticipant?.name && known) continue;
        notifications.show({
          key: item.id,
          ...describe(item),
          onAnswer: () => {
            onAnswer(item.id);
          },
        });
      }
    },
  };
}

function unseen(state: State): readonly WorkItem[] {
  if (Object.keys(state.here.controls).length > 0 || isToldByProvider(state.phone)) return [];
  return Object.values(state.phone.workItems).filter(waitsForAgent);
}
