import type { Notification } from "sip.js";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { ask, requireAccepted, requireUp } from "./dialogRequest";
import { endLeg } from "./farewell";
import type { LegCore, TransferUnderWay } from "./legCore";

/** The first word on what becomes of it, and the last one after a first. Milliseconds. */
const firstNotifyMs = 10_000;
const lastNotifyMs = 60_000;

/** Orders the other side to call somebody (RFC 3515). Resolves when it has taken the order. */
export function transferTo(core: LegCore, address: string): Promise<void> {
  const uri = core.context.toUri(address);
  if (uri === undefined) return Promise.reject(new ContactCenterRefusal("invalidNumber"));
  return core.operations.run(() => refer(core, `<${uri.toString()}>`));
}

/** Orders the other side to take the place of us in the consultation (RFC 5589 §7). */
export function transferToLeg(core: LegCore, consultation: LegCore | undefined): Promise<void> {
  return core.operations.run(async () => {
    const dialog = consultation?.session.dialog;
    if (consultation?.phase !== "up" || consultation === core || dialog === undefined) throw new ContactCenterRefusal("notPossibleNow");
    const replaces = encodeURIComponent(`${dialog.callId};to-tag=${dialog.remoteTag};from-tag=${dialog.localTag}`);
    await refer(core, `<${dialog.remoteTarget.toString()}?Replaces=${replaces}>`, consultation);
  });
}

async function refer(core: LegCore, target: string, consultation?: LegCore): Promise<void> {
  requireUp(core);
  if (core.transfer?.isSilent === false) throw new ContactCenterRefusal("notPossibleNow");
  const { agent } = core.context;
  const { aor, contact } = agent.userAgentCore.configuration;
  const extraHeaders = [`Refer-To: ${target}`, `Referred-By: <${aor.toString()}>`, `Contact: ${contact.toString()}`];
  const underWay: TransferUnderWay = { isTaken: false, isSilent: false, consultation, stopWaiting: (): void => undefined };
  core.transfer = underWay;
  try {
    requireAccepted(core, await ask(core, (answers) => core.session.dialog?.refer(answers, { extraHeaders })), "transferFailed");
  } catch (error) {
    if (core.transfer === underWay) core.transfer = undefined;
    throw error;
  }
  underWay.isTaken = true;
  if (core.transfer === underWay) underWay.stopWaiting = waitFor(core, underWay, firstNotifyMs);
}

function waitFor({ context, tell }: LegCore, underWay: TransferUnderWay, ms: number): () => void {
  return context.clock.after(ms, () => {
    underWay.isSilent = true;
    tell({ type: "transferSilent" });
  });
}

/** What becomes of the order, as a piece of the answer that the other side got (`message/sipfrag`, RFC 3420). */
export function takeNotify(core: LegCore, notification: Notification): void {
  void notification.accept().catch(() => undefined);
  const underWay = core.transfer;
  const status = Number(/^SIP\/2\.0 ([1-6]\d\d)\b/.exec(notification.request.body)?.[1] ?? 0);
  if (underWay === undefined || status === 0 || !/^refer\b/i.test(notification.request.getHeader("event") ?? "")) return;
  underWay.stopWaiting();
  if (status < 200) {
    underWay.stopWaiting = waitFor(core, underWay, lastNotifyMs);
    return;
  }
  core.transfer = undefined;
  if (status >= 300) return core.tell({ type: "transferFailed", status });
  core.tell({ type: "transferSucceeded" });
  endLeg(core, "transferred");
  if (underWay.consultation !== undefined) endLeg(underWay.consultation, "transferred");
}
