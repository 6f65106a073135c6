import { nextHours } from "../deskConditions";
import { button, element } from "./element";
import type { Pane, Visitor } from "./pane";

export function loadingPane(): Pane {
  const node = element("div", { class: "note", role: "status", tabindex: "-1" }, element("div", { class: "spinner", "aria-hidden": "true" }), element("p", {}, "Connecting …"));
  return { key: "loading", node, focus: node, update: () => undefined };
}

export function outOfOfficePane(visitor: Visitor): Pane {
  const opensAt = new Date(nextHours(Date.now()).opensAt);
  const when = opensAt.toLocaleString([], { weekday: "long", hour: "2-digit", minute: "2-digit" });
  const close = button("Close", visitor.closes, { class: "main" });
  const node = element("div", { class: "note", role: "status" }, element("h3", {}, "We are closed now"), element("p", {}, `We are here again on ${when}.`), close);
  return { key: "outOfOffice", node, focus: close, update: () => undefined };
}

export function errorPane(visitor: Visitor): Pane {
  const again = button("Try again", () => {
    visitor.closes();
    visitor.opens();
  }, { class: "main" });
  const node = element("div", { class: "note", role: "alert" }, element("h3", {}, "The chat could not be started"), element("p", {}, "Please try again in a moment."), again);
  return { key: "error", node, focus: again, update: () => undefined };
}
