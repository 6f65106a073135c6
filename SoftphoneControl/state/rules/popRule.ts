import type { ScreenPop } from "../../model/settings/configuration";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { WorkItem } from "../../model/workItems/workItem";
import { ownCall } from "../draft";
import { isCustomersCall, isReached } from "./callMoment";
import type { CallRule } from "./callRule";

/** The record of a customer's call opens once: in the call's own session, so not before that is there. */
export const popRule: CallRule = (phone, item) => {
  const { screenPop } = phone.configuration;
  if (item.pop || item.session?.phase === "due" || !isCustomersCall(item) || !isReached(item, screenPop.when)) return;
  if (!recordToPop(screenPop, item)) return;
  const call = ownCall(phone, item.id);
  if (call) call.pop = "due";
};

/** What the call is about, if a call variable says so, else who it is; undefined while nobody knows, or several fit. */
export function recordToPop({ variable }: ScreenPop, { associations, associatedParticipant, ctiData, lookup }: WorkItem): CrmRecord | undefined {
  if (variable !== "" && associations.length === 1) return associations[0];
  const mayBeNamed = variable !== "" && lookup === "searching" && Object.hasOwn(ctiData, variable);
  return mayBeNamed ? undefined : associatedParticipant;
}
