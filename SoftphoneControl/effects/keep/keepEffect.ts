import type { ClockPort } from "../../ports/clockPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { KeepPort } from "../../ports/keepPort";
import type { KeptPhone } from "../../model/workItems/keptPhone";
import type { AgentsPart, WorkItem } from "../../model/workItems/workItem";
import { movesResumeData } from "../../state/rules/resumeRule";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";

export interface KeepInputs {
  readonly contactCenter: Pick<ContactCenterPort, "resumeData">;
  readonly getPhone: () => PhoneState;
  /** Tells this simulation or contact centre from others: only its own is resumed. */
  readonly key: string;
  readonly keep: KeepPort;
  readonly clock: ClockPort;
}

/** Keeps what the next page needs to go on from here: at once after each change, once for several facts of one moment. */
export function createKeepEffect({ contactCenter, getPhone, key, keep, clock }: KeepInputs): Effect & { dispose(): void } {
  let cancel: (() => void) | undefined;

  function save(): void {
    cancel = undefined;
    const resume = contactCenter.resumeData();
    const kept: KeptPhone | undefined = resume === undefined ? undefined : { key, resume, parts: agentsParts(getPhone()) };
    void (kept === undefined ? keep.clear() : keep.save(JSON.stringify(kept)));
  }

  return {
    runsIn: "primary",
    react({ action, before, after }) {
      const isNews = before.phone !== after.phone && (movesResumeData(action) || hasOtherParts(before.phone, after.phone));
      // Of an order to the simulation the phone itself may know nothing.
      if (isNews || action.type === "intent.simulation") cancel ??= clock.after(0, save);
    },
    dispose() {
      if (!cancel) return;
      cancel();
      save();
    },
  };
}

function partOf({ notes, associatedParticipant, associations, pop, session, about, correlationId, helpOffer, autoAnswer, notesAt, times }: WorkItem): AgentsPart {
  return { notes, associatedParticipant, associations, pop, session, about, correlationId, helpOffer, autoAnswer, notesAt, times };
}

/** Whatever has changed it: the agent, a clock that has run out, Dynamics. */
function hasOtherParts(before: PhoneState, after: PhoneState): boolean {
  return before.workItems !== after.workItems && Object.values(after.workItems).some((item) => {
    const known = before.workItems[item.id];
    return known !== item && (!known || differ(partOf(known), partOf(item)));
  });
}

function differ(one: AgentsPart, other: AgentsPart): boolean {
  return (Object.keys(one) as (keyof AgentsPart)[]).some((name) => one[name] !== other[name]);
}

/** Until the agent is signed in, those of the page before that the contact centre has not told again count as well. */
function agentsParts({ agent, kept, workItems }: PhoneState): Record<string, AgentsPart> {
  return { ...(agent ? {} : kept), ...Object.fromEntries(Object.values(workItems).map((item) => [item.id, partOf(item)])) };
}
