import type { ControlId, WorkItemId } from "../../model/ids";
import type { SimulationOffer } from "../../model/simulation";
import type { WorkItem } from "../../model/workItem";
import type { State } from "../state";
import { partyOf } from "./partySelectors";
import type { Party } from "./partySelectors";

/** Undefined where nobody may be made call. */
export function simulationOfferSelector({ phone, here }: State, id: ControlId): SimulationOffer | undefined {
  return here.controls[id]?.demo === "allowed" ? phone.simulation : undefined;
}

export function isSetUpNeededSelector({ phone, here }: State, id: ControlId): boolean {
  return here.controls[id]?.demo === "setUpFirst" && phone.configuration.backend === "local";
}

/** What the other side of a call can do. */
export type OtherSideOrder =
  | "callerHangsUp"
  | "calleeAnswers"
  | "calleeHangsUp"
  | "colleagueAnswers"
  | "colleagueDeclines"
  | "colleagueHangsUp";

const none: readonly OtherSideOrder[] = [];
const colleagueRings: readonly OtherSideOrder[] = ["colleagueAnswers", "colleagueDeclines"];
const colleagueTalks: readonly OtherSideOrder[] = ["colleagueHangsUp"];
const caller: readonly OtherSideOrder[] = ["callerHangsUp"];
const calleeRings: readonly OtherSideOrder[] = ["calleeAnswers", "calleeHangsUp"];
const calleeTalks: readonly OtherSideOrder[] = ["calleeHangsUp"];

function ordersFor({ state, classification, direction }: WorkItem): readonly OtherSideOrder[] {
  if (state === "Wrapup" || state === "Unknown") return none;
  const rings = state === "Initiated";
  if (classification === "Consultation") return rings ? colleagueRings : colleagueTalks;
  if (direction === "Incoming") return caller;
  return rings ? calleeRings : calleeTalks;
}

/** What the other side of one call can do now. */
export interface OtherSideView extends Party {
  readonly orders: readonly OtherSideOrder[];
}

export function otherSideSelector(state: State, id: WorkItemId): OtherSideView | undefined {
  const call = state.phone.workItems[id];
  return call === undefined ? undefined : { ...partyOf(state, call), orders: ordersFor(call) };
}

export function isLineDownSelector({ phone }: State): boolean {
  return phone.connection.phase === "lost";
}
