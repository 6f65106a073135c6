import type { JourneyEvent, JourneyKind } from "../../model/host/journey";

/** Live chat's numbers for what somebody did; an offer is an action of the page's own. */
const types: Readonly<Record<JourneyKind, number>> = { page: 192350000, search: 192350001, article: 192350002, custom: 192350003, webAction: 192350003 };

export const mostSelfService = 50;

/** A part of what a live chat can be begun with (page 003, `startChat({ customContext })`). */
export interface SelfServiceContext {
  readonly SelfService: { readonly value: string; readonly isDisplayable: false };
}

/** Of which live chat makes rows of `msdyn_visitorjourney`, the newest 50: the documented way from a visitor's page into Dataverse. */
export function selfServiceContext(events: readonly JourneyEvent[]): SelfServiceContext {
  const entries = events.slice(-mostSelfService).map((event) => ({ msdyn_displaytitle: titleOf(event), msdyn_starttime: new Date(event.at).toISOString(), msdyn_type: types[event.kind] }));
  return { SelfService: { value: JSON.stringify(entries), isDisplayable: false } };
}

function titleOf({ title, url, action }: JourneyEvent): string {
  const text = title || (url ?? action?.mediaType ?? "");
  return action ? `${text} (${action.state})` : text;
}
