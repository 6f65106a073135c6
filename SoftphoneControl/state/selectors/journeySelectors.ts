import type { WorkItemId } from "../../model/ids";
import { journeyStates } from "../../model/host/journey";
import type { JourneyEvent, WebAction } from "../../model/host/journey";
import { journeyOf } from "../journeyOf";
import type { State } from "../state";

const nothing: readonly JourneyEvent[] = [];

/** What the customer of a work item did on the web, the newest first. */
export function journeySelector({ phone }: State, id: WorkItemId): readonly JourneyEvent[] {
  const item = phone.workItems[id];
  return item === undefined ? nothing : journeyOf(phone, item);
}

/** One thing the visitor did, or one web action with all that became of it. */
export interface JourneyRow {
  /** The event; of a web action that which came last. */
  readonly event: JourneyEvent;
  /** Those of a web action, the first one first. */
  readonly states: readonly string[];
}

export interface Visit {
  /** Empty where nobody says. */
  readonly sessionId: string;
  /** The newest first. */
  readonly rows: readonly JourneyRow[];
}

/** The newest first: visits by what happened last in them. */
export function visitsOf(events: readonly JourneyEvent[]): readonly Visit[] {
  const actions = actionsOf(events);
  const visits = new Map<string, JourneyRow[]>();
  for (const event of events) {
    const steps = (event.action && actions.get(event.action.id)) ?? [event];
    if (steps[steps.length - 1] !== event) continue;
    const row = { event, states: steps.flatMap(({ action }) => action?.state ?? []) };
    visits.set(event.sessionId, [...(visits.get(event.sessionId) ?? []), row]);
  }
  return [...visits].map(([sessionId, rows]) => ({ sessionId, rows }));
}

/** The events of each web action, the first one first: what came at the same time in the order of its life. */
function actionsOf(events: readonly JourneyEvent[]): ReadonlyMap<string, readonly JourneyEvent[]> {
  const actions = new Map<string, JourneyEvent[]>();
  for (const event of events) {
    if (event.action) actions.set(event.action.id, [...(actions.get(event.action.id) ?? []), event]);
  }
  for (const steps of actions.values()) steps.sort((one, other) => one.at - other.at || rankOf(one.action) - rankOf(other.action));
  return actions;
}

function rankOf(action: WebAction | undefined): number {
  return journeyStates.findIndex((state) => state === action?.state);
}

/** Other web actions run behind the scenes: nobody is offered anything. */
function isOffer({ action }: JourneyEvent): boolean {
  return action !== undefined && action.mediaType !== "architectFlow" && action.mediaType !== "integrationAction";
}

/** What led to a call, most likely. */
export interface WhyNowView {
  readonly page: JourneyEvent | undefined;
  readonly search: JourneyEvent | undefined;
  /** The last offer's last state. */
  readonly offer: JourneyEvent | undefined;
}

export function whyNowSelector(state: State, id: WorkItemId): WhyNowView {
  const events = journeySelector(state, id);
  const offers = [...actionsOf(events.filter(isOffer)).values()].map((steps) => steps[steps.length - 1]);
  return {
    page: events.find(({ kind }) => kind === "page"),
    search: events.find(({ kind }) => kind === "search"),
    offer: offers[0],
  };
}

/** In the order of the funnel. */
export const funnelStages = ["qualified", "offered", "accepted", "engaged"] as const;
/** What became of the others. */
export const offerLosses = ["rejected", "ignored", "timedout", "errored", "blocked"] as const;
export type OfferFunnel = Readonly<Record<(typeof funnelStages)[number] | (typeof offerLosses)[number], number>>;

/** How far each state shows that an offer has come. A failure may come at any time, and shows nothing. */
const reached = new Map([["qualified"], ["offered", "rejected", "ignored", "timedout"], ["accepted", "started", "abandoned"], ["engaged", "completed"]].flatMap((states, index) => states.map((state) => [state, index + 1] as const)));
const blocked: readonly string[] = ["qualifiedOutsideSchedule", "offeredOutsideSchedule", "frequencyCapReached"];

/** Offers of all visitors that are known. Who has come far has passed all before it, told or not. */
export function offerFunnelSelector({ phone }: State): OfferFunnel {
  const counts = Object.fromEntries([...funnelStages, ...offerLosses].map((name) => [name, 0])) as Record<keyof OfferFunnel, number>;
  const events = Object.values(phone.journeys).flatMap((journey) => journey.events.filter(isOffer));
  for (const steps of actionsOf(events).values()) {
    const states = steps.flatMap(({ action }) => action?.state ?? []);
    const far = Math.max(...states.map((state) => reached.get(state) ?? 0));
    for (const stage of funnelStages.slice(0, far)) counts[stage] += 1;
    for (const loss of offerLosses) if (states.includes(loss) || (loss === "blocked" && states.some((state) => blocked.includes(state)))) counts[loss] += 1;
  }
  return counts;
}

/** Whether the organization hears of the web at all. */
export function hasJourneysSelector({ phone }: State): boolean {
  return phone.configuration.journey.enabled;
}
