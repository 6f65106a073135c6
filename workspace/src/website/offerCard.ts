import type { ActionMap } from "./sdk/actionMap";
import { element } from "./element";

/** The offer at the edge of the page. It takes no focus away from what the visitor does; a screen reader is told. */
export function offerCard({ offerText, callToAction }: ActionMap, answer: (answer: "accepted" | "rejected") => void): HTMLElement {
  return element("section", { class: "offer", "aria-label": "Offer" }, [
    element("p", {}, [offerText]),
    element("div", { class: "actions" }, [button("button", callToAction, () => answer("accepted")), button("button button-plain", "No, thanks", () => answer("rejected"))]),
  ]);
}

function button(name: string, text: string, onClick: () => void): HTMLElement {
  const made = element("button", { type: "button", class: name }, [text]);
  made.addEventListener("click", onClick);
  return made;
}
