import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import type { Leg } from "../leg";
import { answer } from "./answer";
import { sendDigits } from "./digits";
import { endLeg, endSession } from "./farewell";
import { renew, setHeld } from "./hold";
import type { LegCore } from "./legCore";
import { recordOf } from "./record";
import { transferTo, transferToLeg } from "./transfer";

/** A leg as everybody else sees it. */
export function asLeg(coreOf: () => LegCore): Leg {
  return {
    get id() { return coreOf().id; },
    get direction() { return coreOf().direction; },
    get other() { return coreOf().other; },
    get phase() { return coreOf().phase; },
    get isHeld() { return coreOf().isHeld; },
    get isMuted() { return coreOf().isMuted; },
    answer: () => answer(coreOf()),
    refuse(status) {
      const core = coreOf();
      if (core.direction !== "Incoming" || core.phase !== "ringing") return;
      core.over(status === 480 ? "notAnswered" : "declined", status);
      endSession(core.session, status);
    },
    hangUp() { endLeg(coreOf(), "agentHungUp"); },
    hold: () => setHeld(coreOf(), true),
    resume: () => setHeld(coreOf(), false),
    setMuted(isMuted) {
      const core = coreOf();
      if (core.phase === "over" || core.isMuted === isMuted) return;
      core.isMuted = isMuted;
      core.sound.setMuted(isMuted);
      core.tell({ type: "recordChanged" });
    },
    sendDigits: (digits) => sendDigits(coreOf(), digits),
    transferTo: (address) => transferTo(coreOf(), address),
    transferToLeg(consultation) { return transferToLeg(coreOf(), coreOf().context.coreOf(consultation)); },
    restartMedia() {
      if (coreOf().phase !== "up") return Promise.reject(new ContactCenterRefusal("notPossibleNow"));
      return renew(coreOf(), true);
    },
    record: () => recordOf(coreOf()),
  };
}
