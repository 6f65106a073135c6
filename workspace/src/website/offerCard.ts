import type { ActionMap } from "./sdk/actionMap";
import { element } from "./element";

interface Answers {
  readonly accept: () => void;
  readonly reject: () => void;
}

/** The offer at the edge of the page. It takes no focus away from what the visitor does; a screen reader is told. */
export function offerCard({ offerText, callToAction }: ActionMap, { accept, reject }: Answers): HTMLElement {
  return element("section", { class: "offer", "aria-label": "Offer" }, [
    element("p", {}, [offerText]),
    element("div", { class: "actions" }, [button("button", callToAction, accept), button("button button-plain", "No, thanks", reject)]),
  ]);
}

function button(name: string, text: string, onClick: () => void): HTMLElement {
  const made = element("button", { type: "button", class: name }, [text]);
  made.addEventListener("click", onClick);
  return made;
}
