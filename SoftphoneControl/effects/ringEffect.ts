import type { RingPort } from "../ports/ringPort";
import type { PhoneState } from "../state/state";
import type { Effect } from "./effect";

type Tone = "ringing" | "ringBack" | undefined;

function toneFor(phone: PhoneState): Tone {
  const states = Object.values(phone.workItems).map((item) => item.state);
  if (states.includes("Offered")) return "ringing";
  return states.includes("Initiated") ? "ringBack" : undefined;
}

/** Makes a ringing call heard, and a call going out. */
export function createRingEffect({ ring }: { readonly ring: RingPort }): Effect {
  return {
    runsIn: "primary",
    begin(phone) {
      const tone = toneFor(phone);
      if (tone !== undefined) ring.play(tone);
    },
    react({ before, after }) {
      if (before.phone.workItems === after.phone.workItems) return;
      const tone = toneFor(after.phone);
      if (tone === toneFor(before.phone)) return;
      if (tone === undefined) ring.silence();
      else ring.play(tone);
    },
  };
}
