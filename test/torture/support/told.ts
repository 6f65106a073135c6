import { isWorkItemCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { PhoneCommand } from "../../../SoftphoneControl/model/requests/hostCommand";
import type { Notice } from "../../../SoftphoneControl/model/requests/notice";
import { isPending } from "../../../SoftphoneControl/model/requests/phoneRequest";
import type { SoftphoneError, SoftphoneErrorCode } from "../../../SoftphoneControl/model/requests/softphoneError";
import { findRequest, newlySettled } from "../../../SoftphoneControl/state/findRequests";
import { mostNotices } from "../../../SoftphoneControl/state/noticesReducer";
import { troubledConnectionSelector } from "../../../SoftphoneControl/state/selectors/bannerSelectors";
import type { PhoneState } from "../../../SoftphoneControl/state/state";
import type { Step } from "../../../SoftphoneControl/state/step";

/** What the agent sees by itself: the call that is over, the choice that took the place of the one before, the own "no". */
const plainToSee: readonly SoftphoneErrorCode[] = ["workItemEnded", "superseded", "cancelled", "signInCancelled"];

/** A complaint about the same attempt at the same call takes the place of the one before. */
function saysTheSame(notice: Notice, command: PhoneCommand, error: SoftphoneError): boolean {
  const workItemId = isWorkItemCommand(command) ? command.workItemId : undefined;
  return notice.code === error.code && notice.about === command.type && notice.workItemId === workItemId;
}

/** As many as the phone shows at once, and all of this moment: an agent who asks for a dozen things while the line goes reads of five. */
function isFull({ notices }: PhoneState, at: number): boolean {
  return notices.length === mostNotices && notices.every((notice) => notice.at === at);
}

/** What failed, or broke, without a word to the agent: none, or the test fails. */
export function untold(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => {
    const { before, after, action } = step;
    const silent = newlySettled(before.phone, after.phone).filter(({ id, phase, error, command }) => {
      const was = findRequest(before.phone, id);
      const hasFailed = phase === "failed" && was !== undefined && isPending(was);
      return hasFailed && error !== undefined && !plainToSee.includes(error.code) && !isFull(after.phone, error.at) && !after.phone.notices.some((notice) => notice.id === id || saysTheSame(notice, command, error));
    });
    const isBroken = action.type === "contactCenter.connectionChanged" && action.connection.phase === "lost" && after.phone.agent !== undefined;
    const unseen = isBroken && troubledConnectionSelector(after) === undefined ? ["the line"] : [];
    return [...silent.map(({ command, error }) => `${command.type} ${String(error?.code)}`), ...unseen];
  });
}
