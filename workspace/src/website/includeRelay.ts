import { element } from "./element";
import { visitor } from "./visitor";

/** The softphone's relay, with what this site knows of who visits: so it hears of the first page, and not only once somebody is offered something. */
export function includeRelay(sessionId: string): void {
  document.body.append(element("script", { src: "/WebResources/osp_/softphone/journeyRelay.js", "data-customer-id": visitor.customerId, "data-session-id": sessionId }));
}
