import { isWorkItemCommand } from "../model/requests/contactCenterCommand";
import type { ConnectionChanged } from "../model/requests/contactCenterFact";
import type { PhoneCommand } from "../model/requests/hostCommand";
import { infoNoticeMs } from "../model/requests/notice";
import type { Notice } from "../model/requests/notice";
import type { PhoneDraft } from "./draft";

/** More than these would fill the phone. */
export const mostNotices = 5;
/** A line that comes later is no news of the restart. */
const longestRestartMs = 60_000;

/** The same complaint again replaces the earlier one: a stuck key must not fill the phone. */
export function addNotice(phone: PhoneDraft, notice: Notice): void {
  const others = phone.notices.filter((other) => !isSame(other, notice));
  const dueAt = notice.level === "info" ? notice.at + infoNoticeMs : undefined;
  phone.notices = [...others, { ...notice, dueAt }].slice(-mostNotices);
}

/** The phone has been started again: said once its line is back. */
export function tellRestarted(phone: PhoneDraft, { at, connection }: ConnectionChanged): void {
  const { restartAskedAt } = phone;
  if (restartAskedAt === undefined || connection.phase !== "up") return;
  phone.restartAskedAt = undefined;
  if (at - restartAskedAt <= longestRestartMs) addNotice(phone, { id: `restarted-${restartAskedAt}`, level: "info", code: "restarted", at });
}

function isSame(one: Notice, other: Notice): boolean {
  const sameWords = one.code === other.code && (one.about !== undefined || one.detail === other.detail);
  return sameWords && one.about === other.about && one.workItemId === other.workItemId;
}

/** What failed before has come off now. */
export function dropNoticesAbout(phone: PhoneDraft, command: PhoneCommand): void {
  if (phone.notices.length === 0) return;
  const workItemId = isWorkItemCommand(command) ? command.workItemId : undefined;
  phone.notices = phone.notices.filter((notice) => notice.about !== command.type || notice.workItemId !== workItemId);
}
