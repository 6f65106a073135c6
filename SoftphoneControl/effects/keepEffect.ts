import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { KeepPort } from "../ports/keepPort";
import type { KeptPhone } from "../model/keptPhone";
import type { AgentsPart } from "../model/workItem";
import type { Action } from "../state/actions";
import { movesResumeData } from "../state/rules/resumeRule";
import type { PhoneState } from "../state/state";
import type { Effect } from "./effect";

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
      const isNews = before.phone !== after.phone && (movesResumeData(action) || changesAgentsPart.includes(action.type));
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

const changesAgentsPart: readonly Action["type"][] = [
  "intent.notesChanged", "intent.customerChosen", "customers.found", "associations.found", "record.created", "pop.done", "intent.helpAnswered", "intent.autoAnswerCancelled", "callSession.changed", "host.sessionClosed",
];

/** Until the agent is signed in, those of the page before that the contact centre has not told again count as well. */
function agentsParts({ agent, kept, workItems }: PhoneState): Record<string, AgentsPart> {
  return {
    ...(agent ? {} : kept),
    ...Object.fromEntries(Object.values(workItems).map(({ id, notes, associatedParticipant, associations, pop, session, about, correlationId, helpOffer, autoAnswer, notesAt, times }) => [id, { notes, associatedParticipant, associations, pop, session, about, correlationId, helpOffer, autoAnswer, notesAt, times }])),
  };
}
