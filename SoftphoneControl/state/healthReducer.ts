import type { CallMediaChanged, ConnectionChanged } from "../model/requests/contactCenterFact";
import { mostCallHealths, mostReconnects } from "../model/diagnostics/health";
import type { Health } from "../model/diagnostics/health";
import { own } from "./draft";
import type { Own, PhoneDraft } from "./draft";

function healthOf(phone: PhoneDraft): Own<Health> {
  phone.health ??= { reconnects: [], calls: [] };
  return own(phone, "health");
}

/** Before the phone takes the fact over: what was lost, and is up again. Trying to connect in between is not an end of it. */
export function noteReconnect(phone: PhoneDraft, { at, connection }: ConnectionChanged): void {
  if (connection.phase === "lost" && phone.connection.phase === "up") healthOf(phone).isLost = true;
  if (connection.phase !== "up" || phone.health?.isLost !== true) return;
  const health = healthOf(phone);
  health.isLost = undefined;
  health.reconnects = [...health.reconnects, at].slice(-mostReconnects);
}

/** Only what makes a difference of a tenth, or is poor for the first time. */
export function noteQuality(phone: PhoneDraft, { at, workItemId, media }: CallMediaChanged): void {
  if (!media.quality) return;
  const mos = Math.round(media.quality.mos * 10) / 10;
  const { calls = [] } = phone.health ?? {};
  const known = calls.find((call) => call.workItemId === workItemId);
  const isPoor = known?.isPoor ?? (media.quality.isPoor ? true : undefined);
  if (known?.last === mos && known.isPoor === isPoor) return;
  const others = calls.filter((call) => call !== known);
  healthOf(phone).calls = [...others, { workItemId, at, last: mos, worst: Math.min(mos, known?.worst ?? mos), ...(isPoor && { isPoor }) }].slice(-mostCallHealths);
}
