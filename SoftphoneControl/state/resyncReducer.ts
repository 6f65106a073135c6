import type { EpochMs } from "../model/ids";
import { own } from "./draft";
import type { PhoneDraft } from "./draft";

/** The contact centre is asked for everything at most this often. */
const resyncIntervalMs = 2_000;
/** A fact that was lost and that no other follows shows nowhere: so what stands is compared now and then. */
const auditBusyMs = 30_000;
const auditIdleMs = 120_000;

/** Something doesn't fit: ask now, or as soon as it may be asked again. */
export function wantResync(phone: PhoneDraft, at: EpochMs): void {
  const { askedAt } = phone.resync;
  const soonest = askedAt === undefined ? at : Math.min(askedAt, at) + resyncIntervalMs;
  if (soonest <= at) ask(phone, at);
  else own(phone, "resync").dueAt = soonest;
}

/** The effect asks whenever `askedAt` changes. */
export function ask(phone: PhoneDraft, at: EpochMs): void {
  phone.resync = { askedAt: at };
  planAudit(phone, at);
}

export function planAudit(phone: PhoneDraft, at: EpochMs): void {
  if (!phone.agent) {
    own(phone, "resync").dueAt = undefined;
    return;
  }
  const isBusy = Object.keys(phone.workItems).length > 0;
  own(phone, "resync").dueAt = at + (isBusy ? auditBusyMs : auditIdleMs);
}
