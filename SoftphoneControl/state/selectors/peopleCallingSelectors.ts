import { isChat } from "../../model/workItems/chat";
import type { ControlId, WorkItemId } from "../../model/ids";
import type { SimulationOffer } from "../../model/settings/simulation";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { Participant, WorkItem } from "../../model/workItems/workItem";
import type { SetUpProblem, State } from "../state";

/** Undefined where nobody may be made call. */
export function simulationOfferSelector({ phone, here }: State, id: ControlId): SimulationOffer | undefined {
  return here.controls[id]?.demo === "allowed" ? phone.simulation : undefined;
}

export interface SetUpView {
  readonly isNeeded: boolean;
  /** Undefined where nothing is wrong: nobody has chosen a contact centre yet. */
  readonly problem: SetUpProblem | undefined;
}

export function setUpSelector({ phone, here }: State, id: ControlId): SetUpView {
  const { setUp, configuration, connection } = phone;
  // Before it has connected nobody knows yet what the organization says.
  const isUnchosen = here.controls[id]?.demo === "setUpFirst" && configuration.backend === "local" && connection.phase !== "connecting";
  return { isNeeded: setUp !== undefined || isUnchosen, problem: setUp };
}

/** What the other side of a call can do. */
export type OtherSideOrder =
  | "callerHangsUp"
  | "calleeAnswers"
  | "calleeHangsUp"
  | "colleagueAnswers"
  | "colleagueDeclines"
  | "colleagueHangsUp"
  | "agentPicksUp"
  | "agentHangsUp";

const none: readonly OtherSideOrder[] = [];
const colleagueRings: readonly OtherSideOrder[] = ["colleagueAnswers", "colleagueDeclines"];
const colleagueTalks: readonly OtherSideOrder[] = ["colleagueHangsUp"];
const caller: readonly OtherSideOrder[] = ["callerHangsUp"];
const calleeRings: readonly OtherSideOrder[] = ["calleeAnswers", "calleeHangsUp"];
const calleeTalks: readonly OtherSideOrder[] = ["calleeHangsUp"];

const deskPhoneRings: readonly OtherSideOrder[] = ["agentPicksUp"];
const deskPhoneTalks: readonly OtherSideOrder[] = ["agentHangsUp"];

/** What the agent can do at the desk phone, where a call is heard there. */
export function deskPhoneOrders({ telephone, state }: WorkItem): readonly OtherSideOrder[] {
  if (telephone === undefined || state === "Wrapup" || state === "Unknown") return none;
  return state === "Offered" ? deskPhoneRings : deskPhoneTalks;
}

/** What one of a call's participants can do now. Whoever was brought into the call counts as a colleague. */
export function ordersFor(call: WorkItem, { address, joining }: Participant): readonly OtherSideOrder[] {
  const { state, classification, direction } = call;
  if (state === "Wrapup" || state === "Unknown" || isChat(call)) return none;
  const rings = joining ?? state === "Initiated";
  if (classification === "Consultation" || address !== otherPartyAddress(call)) return rings ? colleagueRings : colleagueTalks;
  if (direction === "Incoming") return caller;
  return rings ? calleeRings : calleeTalks;
}

export function callSelector({ phone }: State, id: WorkItemId): WorkItem | undefined {
  return phone.workItems[id];
}

export function isLineDownSelector({ phone }: State): boolean {
  return phone.connection.phase === "lost";
}
