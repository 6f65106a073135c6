import type { Capability } from "../../model/capability";
import type { ContactCenterWorkItem, WorkItemState } from "../../model/workItem";

/** What of a call decides which actions it allows. */
export interface CapabilityQuestion {
  readonly state: WorkItemState;
  readonly muted: boolean;
  /** `none`: a call that may be consulted about. `itself`: it is a consultation call. */
  readonly consultation: "none" | "underWay" | "itself";
}

const muting = { true: ["unmute"], false: ["mute"] } as const;
const consulting = { none: ["consult", "transfer"], underWay: ["completeTransfer"], itself: [] } as const;

const table: Partial<Record<WorkItemState, (question: CapabilityQuestion) => readonly Capability[]>> = {
  Initiated: () => ["end"],
  Offered: () => ["accept", "reject"],
  Active: ({ muted, consultation }) => ["pause", ...muting[`${muted}`], "sendDtmf", ...consulting[consultation], "end"],
  Paused: ({ consultation }) => ["resume", ...consulting[consultation], "end"],
  Wrapup: () => ["setWrapupReason", "completeWrapup"],
};

/** What may be done with a call now. States that are not in the table, the ends among them, allow nothing. */
export function capabilitiesOf(item: ContactCenterWorkItem, all: readonly ContactCenterWorkItem[]): readonly Capability[] {
  const underWay = all.some((other) => other.consultationOf === item.id);
  const consultation = item.classification === "Consultation" ? "itself" : underWay ? "underWay" : "none";
  return table[item.state]?.({ state: item.state, muted: item.muted, consultation }) ?? [];
}
