import type { ClockPort } from "../../ports/clockPort";
import { isPageFact } from "../../state/actions";
import { movesResumeData } from "../../state/rules/resumeRule";
import type { PhoneState } from "../../state/state";
import type { Step } from "../../state/step";
import { hashOf } from "../hashOf";
import { messagesOf } from "./broadcastSteps";
import type { ToldByPrimary } from "./broadcastSteps";
import { createPulse } from "./pulse";

/** What the page that owns the phone says of each step, numbered. */
export interface Broadcast {
  /** Of the last action. */
  readonly seq: number;
  react(step: Step): void;
  /** A mirror has been heard of. */
  follow(): void;
  dispose(): void;
}

export interface BroadcastInputs {
  readonly clock: Pick<ClockPort, "after">;
  readonly seq: number;
  readonly getPhone: () => PhoneState;
  readonly resumeData: () => string | undefined;
  readonly hasMirrors: () => boolean;
  readonly post: (message: ToldByPrimary) => void;
}

export function createBroadcast({ clock, seq: begun, getPhone, resumeData, hasMirrors, post }: BroadcastInputs): Broadcast {
  let seq = begun;
  /** Before the first mirror, actions concern nobody: whoever comes later starts from a snapshot. */
  let isFollowed = false;
  let isResumeDue = false;
  let isOver = false;
  const pulse = createPulse({ clock, tell: () => { if (hasMirrors()) post({ type: "pulse", seq, hash: hashOf(getPhone()) }); } });

  /** Once whatever reacts to the action has done so, and before anything else happens: a mirror that takes over must not start from an older contact center than it shows. */
  function resumeSoon(): void {
    if (isResumeDue) return;
    isResumeDue = true;
    void Promise.resolve().then(() => {
      isResumeDue = false;
      if (!isOver) post({ type: "resume", resume: resumeData() });
    });
  }

  return {
    get seq() {
      return seq;
    },
    react(step) {
      const { action } = step;
      if (!isPageFact(action)) {
        seq += 1;
        pulse.moved();
      }
      for (const message of messagesOf(step, seq)) if (message.type !== "action" || isFollowed) post(message);
      if (hasMirrors() && movesResumeData(action)) resumeSoon();
    },
    follow() {
      isFollowed = true;
    },
    dispose() {
      isOver = true;
      pulse.dispose();
    },
  };
}
