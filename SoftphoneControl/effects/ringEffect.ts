import { isChat } from "../model/chat";
import type { RingPort } from "../ports/ringPort";
import type { PhoneState } from "../state/state";
import type { Effect } from "./effect";

type Tone = "ringing" | "ringBack" | undefined;

function toneFor(phone: PhoneState): Tone {
  const calls = Object.values(phone.workItems).filter((item) => !isChat(item));
  if (calls.some(({ state, telephone }) => state === "Offered" && telephone === undefined)) return "ringing";
  // What the other side lets be heard before it answers takes the place of our own ring-back.
  return calls.some(({ id, state }) => state === "Initiated" && phone.media[id]?.phase !== "early") ? "ringBack" : undefined;
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
      if (before.phone.workItems === after.phone.workItems && before.phone.media === after.phone.media) return;
      const tone = toneFor(after.phone);
      if (tone === toneFor(before.phone)) return;
      if (tone === undefined) ring.silence();
      else ring.play(tone);
    },
  };
}
