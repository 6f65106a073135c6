import type { Leg } from "../../SoftphoneControl/adapters/sip/leg";
import { ContactCenterRefusal } from "../../SoftphoneControl/ports/contactCenterPort";
import type { FakeClock } from "./fakeClock";
import type { Dialog, FakeSwitch } from "./fakeSwitch";
import { numbers } from "./fakeSwitch";

/** There and back. */
export const latencyMs = 20;
const transferMs = 300;

/** A page's end of a dialog. Its news comes a turn later, never inside a call. */
export function createFakeLeg(world: FakeSwitch, clock: FakeClock, dialog: Dialog): Leg {
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time, in the order they are asked. */
  function operation(name: keyof Leg, done: () => void): Promise<void> {
    const mine = last.then(() => new Promise<void>((resolve, reject) => {
      clock.after(latencyMs, () => {
        const refusal = world.isReachable ? world.refusals.get(name) : "disconnected";
        world.refusals.delete(name);
        if (refusal !== undefined || dialog.phase === "over") {
          reject(new ContactCenterRefusal(refusal ?? "workItemEnded"));
          return;
        }
        done();
        resolve();
      });
    }));
    last = mine.catch(() => undefined);
    return mine;
  }

  function transferred(address: string, consulted?: Dialog): void {
    const outcome = address === numbers.busy ? 486 : world.transferOutcome;
    clock.after(transferMs, () => {
      if (outcome === "silent") dialog.tell?.({ type: "transferSilent" });
      else if (outcome !== "succeeds") dialog.tell?.({ type: "transferFailed", status: outcome });
      else {
        if (consulted) world.end(consulted, "otherHungUp");
        dialog.tell?.({ type: "transferSucceeded" });
      }
    });
  }

  return {
    id: dialog.id,
    direction: dialog.direction,
    get other() { return dialog.other; },
    get phase() { return dialog.phase; },
    get isHeld() { return dialog.isHeld; },
    get isMuted() { return dialog.isMuted; },
    answer: () => operation("answer", () => {
      dialog.phase = "up";
      dialog.tell?.({ type: "media", media: { phase: "flowing" } });
    }),
    refuse(status) {
      dialog.refusedWith = status;
      world.end(dialog, "declined", status);
    },
    hangUp() {
      if (dialog.phase === "over") return;
      dialog.phase = "over";
      const { tell } = dialog;
      clock.after(0, () => tell?.({ type: "over", reason: "agentHungUp" }));
    },
    hold: () => operation("hold", () => { dialog.isHeld = true; }),
    resume: () => operation("resume", () => { dialog.isHeld = false; }),
    setMuted(isMuted) { dialog.isMuted = isMuted; },
    sendDigits: (digits) => operation("sendDigits", () => { dialog.digits += digits; }),
    transferTo: (address) => operation("transferTo", () => { transferred(address); }),
    transferToLeg: (consultation) => operation("transferToLeg", () => { transferred("", world.dialogs.find(({ id }) => id === consultation.id)); }),
    restartMedia: () => operation("restartMedia", () => undefined),
    record() {
      if (dialog.phase !== "up") return undefined;
      const { id, direction, isHeld, isMuted, other } = dialog;
      return { id, direction, isHeld, isMuted, other, remoteUri: "sip:far@sip.test", remoteTarget: "sip:far@127.0.0.1", callId: id, localTag: "here", remoteTag: "there", at: clock.now() };
    },
  };
}
