import { button, element } from "./element";
import type { Visitor } from "./pane";

export interface InvitationCard {
  readonly node: HTMLElement;
  show(message: string): void;
}

/** Asks the visitor to a chat. It waits at the side and takes no focus. */
export function createInvitationCard(title: string, visitor: Visitor): InvitationCard {
  const text = element("p");
  const accept = button("Chat now", visitor.acceptsInvitation, { class: "main" });
  const decline = button("No, thanks", visitor.declinesInvitation, { class: "other" });
  const card = element("div", { class: "card" }, element("h2", {}, title), text, element("div", { class: "choices" }, accept, decline));
  card.hidden = true;
  // The region is there before it has something to say.
  const node = element("section", { class: "invitation", role: "status", "aria-label": "Invitation" }, card);
  return {
    node,
    show(message) {
      text.textContent = message;
      card.hidden = message === "";
    },
  };
}
