import { eventOf } from "../../cil/tell/eventOf";
import type { PeerId, WorkItemId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import type { PhoneState } from "../../state/state";
import type { Step } from "../../state/step";
import type { Tab } from "../protocol/messages";
import type { ToldByPrimary } from "./broadcastSteps";
import type { Peer } from "./clientRegistry";

/**
 * A reload takes the integrators' pages of its tab down with the softphone, and they may be there again later than the calls.
 * They are told once of the calls that this page found when it began. Not so a page that is opened in the middle of a call: it never hears of its beginning.
 */
export interface Recoveries {
  react(step: Step): void;
  /** A page has said who it is, the first time. */
  joined(page: PeerId, peer: Peer): void;
}

export interface RecoveriesInputs {
  readonly clock: Pick<ClockPort, "now">;
  readonly ownTab: Tab | undefined;
  readonly getPhone: () => PhoneState;
  readonly post: (message: ToldByPrimary) => void;
}

/** How much later than the calls such a page may be there. */
const patienceMs = 30_000;

export function createRecoveries({ clock, ownTab, getPhone, post }: RecoveriesInputs): Recoveries {
  let found: readonly WorkItemId[] = [];
  let foundAt: number | undefined;
  /** Where the pages stand that have heard of them. */
  const told = new Set<string>();

  return {
    react({ action, events, after }) {
      if (foundAt !== undefined || action.type !== "contactCenter.snapshotReceived" || !after.phone.agent) return;
      foundAt = clock.now();
      // Who signs in does so in a page that is there.
      if (action.cause === undefined) found = events.flatMap((event) => (event.name === "workitemCreate" ? [event.workItem.id] : []));
    },
    joined(page, { kind, tab, path = "" }) {
      if (kind !== "client" || tab.id !== ownTab?.id) return;
      const isMissing = foundAt !== undefined && clock.now() - foundAt < patienceMs && !told.has(path);
      told.add(path);
      if (!isMissing) return;
      const { workItems } = getPhone();
      for (const id of found) {
        const workItem = workItems[id];
        if (workItem) post({ type: "recovered", to: page, event: eventOf({ name: "workitemCreate", requestId: "", workItem }) });
      }
    },
  };
}
