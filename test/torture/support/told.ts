import { isPending } from "../../../SoftphoneControl/model/phoneRequest";
import type { SoftphoneErrorCode } from "../../../SoftphoneControl/model/softphoneError";
import { findRequest, newlySettled } from "../../../SoftphoneControl/state/findRequests";
import { troubledConnectionSelector } from "../../../SoftphoneControl/state/selectors/bannerSelectors";
import type { Step } from "../../../SoftphoneControl/state/step";

/** What the agent sees by itself: the call that is over, the choice that took the place of the one before, the own "no". */
const plainToSee: readonly SoftphoneErrorCode[] = ["workItemEnded", "superseded", "cancelled", "signInCancelled"];

/** What failed, or broke, without a word to the agent: none, or the test fails. */
export function untold(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => {
    const { before, after, action } = step;
    const silent = newlySettled(before.phone, after.phone).filter(({ id, phase, error }) => {
      const was = findRequest(before.phone, id);
      const hasFailed = phase === "failed" && was !== undefined && isPending(was);
      return hasFailed && error !== undefined && !plainToSee.includes(error.code) && !after.phone.notices.some((notice) => notice.id === id);
    });
    const isBroken = action.type === "contactCenter.connectionChanged" && action.connection.phase === "lost" && after.phone.agent !== undefined;
    const unseen = isBroken && troubledConnectionSelector(after) === undefined ? ["the line"] : [];
    return [...silent.map(({ command, error }) => `${command.type} ${String(error?.code)}`), ...unseen];
  });
}
