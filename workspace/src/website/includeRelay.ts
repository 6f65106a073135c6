import { element } from "./element";
import { createVisitStore } from "./sdk/visitStore";
import { visitKeep } from "./visitKeep";
import { visitor } from "./visitor";

/** The softphone's relay, with what this site knows of who visits: so it hears of the first page, and not only once somebody is offered something. */
export function includeRelay(): void {
  const visits = createVisitStore(visitKeep, () => Date.now(), () => crypto.randomUUID());
  visits.keep();
  document.body.append(
    element("script", { src: "/WebResources/osp_/softphone/journeyRelay.js", "data-customer-id": visitor.customerId, "data-session-id": visits.read().sessionId }),
  );
}
