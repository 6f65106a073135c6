import type { Multisession } from "../multisession/multisession";
import { homeId } from "../sessions/session";
import { useOutside } from "./useOutside";

interface FocusedTab {
  /** Another one begins another life of what is shown. */
  readonly key: string;
  readonly isHome: boolean;
  /** The channel provider wants to hear of clicks on numbers. */
  readonly takesClicks: boolean;
}

const only: FocusedTab = { key: "only", isHome: true, takesClicks: false };
const nothing = () => () => undefined;

/** What is in front; in an app without sessions always the same. */
export function useFocusedTab(multisession: Multisession | undefined): FocusedTab {
  const session = useOutside(multisession?.sessions.subscribe ?? nothing, multisession?.sessions.focused ?? none);
  const takesClicks = useOutside(multisession?.panel.subscribe ?? nothing, multisession?.panel.clickToAct ?? no);
  const tab = session?.tabs.find(({ id }) => id === session.focusedTabId);
  return session === undefined || tab === undefined ? only : { key: `${tab.id}/${tab.loads}`, isHome: session.id === homeId, takesClicks };
}

const none = () => undefined;
const no = () => false;
