import { isChat } from "../../model/workItems/chat";
import type { CallTone } from "../../model/settings/ringing";
import type { EndReason, WorkItem } from "../../model/workItems/workItem";
import type { RingPort } from "../../ports/ringPort";
import { ringSettingsOf } from "../../state/selectors/ringSelectors";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";

const failureTones: Readonly<Partial<Record<EndReason, CallTone>>> = { busy: "busy", unreachable: "congestion", invalidNumber: "congestion" };

/** What goes on until something changes. */
function toneFor(phone: PhoneState): CallTone | undefined {
  const calls = Object.values(phone.workItems).filter((item) => !isChat(item));
  if (calls.some(({ state, telephone }) => state === "Offered" && telephone === undefined)) return "ringing";
  // What the other side lets be heard before it answers takes the place of our own ring-back.
  return calls.some((item) => isDialing(item) && !isEarly(phone, item)) ? "ringBack" : undefined;
}

function isDialing(item: WorkItem): boolean {
  return item.state === "Initiated" && !isChat(item);
}

function isEarly({ media }: PhoneState, { id }: WorkItem): boolean {
  return media[id]?.phase === "early";
}

/** Why a call that went out came to nothing, unless the other side has said so itself. */
function failureTone(before: PhoneState, after: PhoneState): CallTone | undefined {
  for (const item of Object.values(before.workItems)) {
    if (!isDialing(item) || isEarly(before, item)) continue;
    const now = after.workItems[item.id] ?? after.ended.find(({ id }) => id === item.id);
    if (now?.endReason !== undefined && failureTones[now.endReason]) return failureTones[now.endReason];
  }
  return undefined;
}

/** Makes a ringing call heard, a call going out, and one that could not be put through. */
export function createRingEffect({ ring }: { readonly ring: Pick<RingPort, "set" | "play" | "silence"> }): Effect {
  return {
    runsIn: "primary",
    begin(phone) {
      ring.set(ringSettingsOf(phone));
      const tone = toneFor(phone);
      if (tone !== undefined) ring.play(tone);
    },
    react({ before: { phone: before }, after: { phone: after } }) {
      if (before.preferences !== after.preferences || before.devices !== after.devices || before.configuration !== after.configuration) ring.set(ringSettingsOf(after));
      if (before.workItems === after.workItems && before.media === after.media) return;
      const tone = toneFor(after);
      const failure = tone === undefined ? failureTone(before, after) : undefined;
      if (failure !== undefined) ring.play(failure);
      else if (tone === toneFor(before)) return;
      else if (tone === undefined) ring.silence();
      else ring.play(tone);
    },
  };
}
