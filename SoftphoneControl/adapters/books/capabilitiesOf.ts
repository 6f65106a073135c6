import type { Capability } from "../../model/workItems/capability";
import type { ContactCenterWorkItem, WorkItemState } from "../../model/workItems/workItem";
import { isOnLine } from "../../model/workItems/workItemTransitions";

/** What of a call decides which actions it allows. */
export interface CapabilityQuestion {
  readonly muted: boolean;
  readonly company: Company;
  readonly recording: readonly Capability[];
}

/**
 * `two`: agent and one other. `several`: more are in it, or being called into it. `consults`: a consultation about it is under way, `joinable`:
 * and has been answered. `consultation`: it is a consultation call itself.
 */
type Company = "two" | "several" | "consults" | "joinable" | "consultation";

const muting = { true: ["unmute"], false: ["mute"] } as const;
const others = {
  two: ["consult", "transfer"],
  several: ["dropParticipant"],
  consults: ["completeTransfer"],
  joinable: ["completeTransfer", "conference"],
  consultation: [],
} as const satisfies Readonly<Record<Company, readonly Capability[]>>;
const adding = { two: ["singleStepConference"], several: ["singleStepConference"], consults: [], joinable: [], consultation: [] } as const;

const table: Partial<Record<WorkItemState, (question: CapabilityQuestion) => readonly Capability[]>> = {
  Initiated: () => ["end"],
  Offered: () => ["accept", "reject"],
  Active: ({ muted, company, recording }) => ["pause", ...muting[`${muted}`], "sendDtmf", ...others[company], ...adding[company], ...recording, "end", "updateWorkitemData"],
  Paused: ({ company, recording }) => ["resume", ...others[company], ...recording, "end", "updateWorkitemData"],
  Wrapup: () => ["setWrapupReason", "completeWrapup", "updateWorkitemData"],
};

/** Only at the desk phone itself. */
const atDeskPhone: readonly Capability[] = ["accept", "mute", "unmute"];

/**
 * What may be done with a call now. States that are not in the table, the ends among them, allow nothing.
 * @param records whether customers' calls can be recorded
 */
export function capabilitiesOf(item: ContactCenterWorkItem, all: readonly ContactCenterWorkItem[], records = false): readonly Capability[] {
  const { state, muted, transferringTo, supervision, telephone, wrapup } = item;
  if (transferringTo !== undefined && isOnLine(state)) return ["end"];
  const allowed = supervision
    ? (["changeSupervision", ...(supervision.manner === "monitor" ? [] : muting[`${muted}`]), "end"] as const)
    : (table[state]?.({ muted, company: companyOf(item, all), recording: records ? recordingOf(item) : [] }) ?? []);
  if (state === "Wrapup" && wrapup?.endsAt !== undefined) return [...allowed, "extendWrapup"];
  return telephone ? allowed.filter((capability) => !atDeskPhone.includes(capability)) : allowed;
}

function recordingOf({ classification, recording }: ContactCenterWorkItem): readonly Capability[] {
  if (classification !== "Customer" && classification !== "Conference") return [];
  if (recording === undefined) return ["startRecording"];
  return [recording === "on" ? "pauseRecording" : "resumeRecording", "stopRecording"];
}

function companyOf(item: ContactCenterWorkItem, all: readonly ContactCenterWorkItem[]): Company {
  if (item.classification === "Consultation") return "consultation";
  const consultation = all.find((other) => other.consultationOf === item.id);
  if (consultation === undefined) return item.participants.length > 1 ? "several" : "two";
  // Nobody is in a call twice: who was consulted on the customer's own number can't be joined.
  const isSomeoneElse = !item.participants.some(({ address }) => address === consultation.toAddress);
  return isOnLine(consultation.state) && isSomeoneElse ? "joinable" : "consults";
}
