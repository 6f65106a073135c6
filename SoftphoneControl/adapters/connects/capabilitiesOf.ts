import type { Capability } from "../../model/workItems/capability";
import type { ContactCenterWorkItem } from "../../model/workItems/workItem";

/** Whether the library has the method. */
export type Has = (method: string) => boolean;

/**
 * What the library can do with a work item now. Connects tells capabilities, too, but no page says what their names are; and what it can do in its own
 * window (answer, hold, end) its library can't.
 */
export function capabilitiesOf(item: ContactCenterWorkItem, all: Iterable<ContactCenterWorkItem>, has: Has): readonly Capability[] {
  const isConsulted = [...all].some((other) => other.classification === "Consultation");
  const consult: readonly Capability[] = isConsulted || item.classification === "Consultation" ? [] : ["consult"];
  const ifThere = (method: Capability): readonly Capability[] => (has(method) ? [method] : []);
  const byState: Partial<Record<ContactCenterWorkItem["state"], readonly Capability[]>> = {
    Active: [...ifThere("sendDtmf"), ...consult, ...ifThere("singleStepConference")],
    Paused: consult,
    Wrapup: ifThere("setWrapupReason"),
  };
  return byState[item.state] ?? [];
}
