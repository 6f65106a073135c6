import type { Address } from "../app/address";
import { samePlace } from "../app/place";
import type { Sessions } from "./sessions";
import { must } from "./sessions";

/** The focused tab shows what the address says, and the other way round. */
export function followAddress(sessions: Sessions, address: Pick<Address, "place" | "goTo" | "subscribe">): void {
  const shown = () => {
    const { tabs, focusedTabId } = sessions.focused();
    return must(
      tabs.find(({ id }) => id === focusedTabId),
      "A session without a focused tab.",
    );
  };
  address.subscribe(() => {
    const tab = shown();
    if (!samePlace(tab.place, address.place())) sessions.changeTab(tab.id, { place: address.place(), title: "" });
  });
  sessions.subscribe(() => {
    const { place } = shown();
    if (!samePlace(place, address.place())) address.goTo(place);
  });
}
