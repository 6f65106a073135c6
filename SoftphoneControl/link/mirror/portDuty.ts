import { createHostService } from "../hostService";
import type { PortAnswer } from "../hostService";
import type { LinkInputs } from "../linkInputs";
import { createRepeats } from "../primary/repeats";
import type { PeerMessage, PrimaryMessage } from "../protocol/messages";

type PortCall = Extract<PrimaryMessage, { type: "portCall" }>;

export interface PortDutyInputs extends Pick<LinkInputs, "clock" | "host"> {
  readonly post: (answer: Extract<PeerMessage, { type: "portAnswer" }>) => void;
}

/** Does what the primary asks of this page's host: what is asked twice is done once, and answered twice. */
export function createPortDuty({ clock, host, post }: PortDutyInputs): { serve(asked: PortCall): void } {
  const service = createHostService();
  const answers = createRepeats<PortAnswer>();
  return {
    serve(asked) {
      const { callId } = asked;
      void answers.once(callId, () => service.answer(host(), clock.wall(), asked)).then((answer) => { post({ ...answer, type: "portAnswer", callId }); });
    },
  };
}
