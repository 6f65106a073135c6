import { SessionState } from "sip.js";
import type { SessionDelegate } from "sip.js";
import type { CallMedia } from "../../../model/workItems/callMedia";
import type { EndReason } from "../../../model/workItems/workItem";
import { asLeg } from "./asLeg";
import { cancelReasonOf } from "./endReasons";
import type { LegContext, LegCore, Session } from "./legCore";
import { createOperations } from "./operations";
import { noteOther } from "./noteOther";
import { guardOffers } from "./reinvite";
import { takeReferral } from "./referral";
import { restart } from "./restart";
import { outlives } from "./successor";
import { takeNotify } from "./transfer";

export type LegStart = Pick<LegCore, "id" | "direction" | "other" | "session">;

/** A leg around its first session. */
export function createLegCore(context: LegContext, start: LegStart): LegCore {
  const operations = createOperations();
  const core: LegCore = {
    ...start,
    context,
    operations,
    leg: asLeg(() => core),
    phase: "calling",
    isHeld: false,
    isMuted: false,
    isAnswered: false,
    isOffering: false,
    sound: context.soundOf(start.session),
    transfer: undefined,
    successor: undefined,
    referrals: 0,
    wantsRestart: false,
    tell(news) {
      if (core.phase !== "over" || news.type === "over") context.tell(core.leg, news);
    },
    hear(session) {
      const sound = context.soundOf(session);
      let missed: CallMedia | undefined;
      sound.onMedia = (media) => {
        missed = media;
        if (core.session === session) core.tell({ type: "media", media });
      };
      sound.onRestartWanted = () => { if (core.session === session) restart(core); };
      return () => { if (missed !== undefined) core.tell({ type: "media", media: missed }); };
    },
    adopt(session) {
      core.session = session;
      core.sound = context.soundOf(session);
      listen(core, session);
      context.soundChanged(core);
    },
    over(reason, status) {
      if (core.phase === "over") return;
      core.phase = "over";
      core.transfer?.stopWaiting();
      operations.end();
      context.forget(core);
      core.sound.close();
      core.tell({ type: "over", reason, status });
    },
  };
  core.hear(start.session);
  core.adopt(start.session);
  return core;
}

/** Hears what happens to a session for as long as it is the leg's. */
function listen(core: LegCore, session: Session): void {
  session.delegate = delegateOf(core, session);
  session.stateChange.addListener((state) => {
    if (state === SessionState.Terminated) stopRepeating(session);
    if (core.session !== session || core.phase === "over") return;
    if (state === SessionState.Established) {
      guardOffers(core, session);
      core.phase = "up";
      core.tell({ type: "up" });
      core.tell({ type: "recordChanged" });
    }
    // The final answer, if there was one, is read in the same turn and knows better.
    if (state === SessionState.Terminated) void Promise.resolve().then(() => { if (!outlives(core)) core.over(endedBy(core)); });
  });
}

/** sip.js repeats its answer to a re-INVITE until the ACK comes: for ever, when the dialog ends before it. */
function stopRepeating({ dialog }: Session): void {
  if (dialog !== undefined) (dialog as { reinviteUserAgentServer?: unknown }).reinviteUserAgentServer = undefined;
}

/** Ended by sip.js itself: it rang too long, our answer was never confirmed, or nothing could be agreed on. */
function endedBy({ direction, phase, isAnswered, session }: LegCore): EndReason {
  if (direction === "Incoming" && phase === "ringing" && !isAnswered) return "abandoned";
  return String(session.dialog?.sessionState) === "AckWait" ? "connectionLost" : "incompatible";
}

function delegateOf(core: LegCore, session: Session): SessionDelegate {
  const isOurs = (): boolean => core.session === session && core.phase !== "over";
  return {
    onBye(bye) {
      void bye.accept().catch(() => undefined);
      if (!isOurs() || outlives(core)) return;
      // It was told to call somebody else, and now it goes: it did.
      const isTransferred = core.transfer?.isTaken === true;
      if (isTransferred) core.tell({ type: "transferSucceeded" });
      core.over(isTransferred ? "transferred" : "otherHungUp");
    },
    onCancel(cancel) {
      if (isOurs()) core.over(cancelReasonOf(cancel.request.getHeader("reason")));
    },
    onInvite(request) {
      if (isOurs()) noteOther(core, request);
    },
    onInfo: (info) => void info.accept().catch(() => undefined),
    onMessage: (message) => void message.accept().catch(() => undefined),
    onNotify: (notification) => { takeNotify(core, notification); },
    onRefer(referral) {
      if (isOurs()) takeReferral(core, referral);
      else void referral.reject({ statusCode: 603 }).catch(() => undefined);
    },
  };
}
