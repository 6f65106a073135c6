import type { DesktopPort } from "../../ports/desktopPort";
import type { WorkItem } from "../../model/workItems/workItem";
import { isRinging } from "../../state/selectors/ringingSelectors";
import type { State } from "../../state/state";
import type { Effect } from "../effect";

export interface DesktopNoticeInputs {
  readonly desktop: Pick<DesktopPort, "show" | "hide">;
  /** In the agent's language; empty: she wants nothing there. */
  readonly titleOf: (workItem: WorkItem) => string;
}

/** Calls that ring while no page of the softphone is in sight. The page that rings tells of them: one notice for all tabs, and a click on it leads there. */
export function createDesktopNoticeEffect({ desktop, titleOf }: DesktopNoticeInputs): Effect {
  const shown = new Map<string, string>();

  function follow(state: State): void {
    const unseen = unseenBy(state);
    for (const id of [...shown.keys()]) if (!unseen.some((item) => item.id === id)) hide(id);
    for (const item of unseen) {
      const title = titleOf(item);
      if (shown.get(item.id) === title) continue;
      if (title === "") hide(item.id);
      else {
        shown.set(item.id, title);
        desktop.show(item.id, title, () => undefined);
      }
    }
  }

  function hide(id: string): void {
    if (shown.delete(id)) desktop.hide(id);
  }

  return {
    // The page that owns the phone may be another one in a moment.
    runsIn: "each",
    react({ before, after }) {
      const isSame = before.phone.workItems === after.phone.workItems && before.phone.pages === after.phone.pages && before.phone.preferences === after.phone.preferences;
      if (!isSame || before.here.link !== after.here.link) follow(after);
    },
    dispose() {
      for (const id of [...shown.keys()]) hide(id);
    },
  };
}

function unseenBy({ phone, here }: State): readonly WorkItem[] {
  const pages = Object.values(phone.pages);
  // Before any page has said where it is, nothing is known of what is in sight.
  if (here.link !== "primary" || phone.preferences.desktopNotices === "off" || pages.length === 0 || pages.some(({ isVisible }) => isVisible)) return [];
  return Object.values(phone.workItems).filter(isRinging);
}
