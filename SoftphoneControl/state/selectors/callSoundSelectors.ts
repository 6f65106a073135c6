import type { AudioTrouble, CallQuality } from "../../model/workItems/callMedia";
import { isChat } from "../../model/workItems/chat";
import type { WorkItemId } from "../../model/ids";
import type { Notice } from "../../model/requests/notice";
import type { State } from "../state";
import type { MicrophoneTrouble } from "./soundSelectors";
import { microphoneTroubleSelector } from "./soundSelectors";
import { participantOf } from "./partySelectors";

/** What is said of a call's sound while it is as it should be, or only takes its time. */
export type SoundStage = "connecting" | "early" | "recovering" | "heldByOther";

export interface CallSoundView {
  readonly stage: SoundStage | undefined;
  readonly trouble: AudioTrouble | undefined;
  /** A click is wanted, and not on this page. */
  readonly isElsewhere: boolean;
  /** Whom it is being handed to; empty: nobody. */
  readonly transferringTo: string;
  /** While it rings, what will stand in the way of the first word. */
  readonly microphone: MicrophoneTrouble | undefined;
}

/** Readings of its quality change nothing here. */
export function callSoundSelector(state: State, id: WorkItemId): CallSoundView {
  const call = state.phone.workItems[id];
  const media = state.phone.media[id];
  const target = call?.transferringTo === undefined ? undefined : participantOf(state, { address: call.transferringTo });
  return {
    stage: soundStageOf(state, id),
    trouble: media?.phase === "recovering" ? undefined : media?.trouble,
    isElsewhere: state.here.link === "mirror",
    transferringTo: target === undefined ? "" : target.name || target.number,
    microphone: call?.state === "Offered" && !isChat(call) ? microphoneTroubleSelector(state) : undefined,
  };
}

export function soundStageOf({ phone }: State, id: WorkItemId): SoundStage | undefined {
  const media = phone.media[id];
  const state = phone.workItems[id]?.state;
  if (media?.phase === "recovering") return "recovering";
  if (media?.heldByOther) return "heldByOther";
  // Before the answer that there is no sound yet is as it should be.
  if (media?.phase === "connecting") return state === "Active" ? "connecting" : undefined;
  return media?.phase === "early" && state === "Initiated" ? "early" : undefined;
}

/** Below it people begin to ask "sorry?". */
const fairMos = 4;

export interface CallQualityView extends Pick<CallQuality, "lossPercent" | "delayMs" | "jitterMs" | "mos"> {
  readonly level: "good" | "fair" | "poor";
}

/** As fine as it is shown: a reading that makes no difference changes nothing. */
export function callQualitySelector({ phone }: State, id: WorkItemId): CallQualityView | undefined {
  const media = phone.media[id];
  if (media?.phase !== "flowing" || !media.quality) return undefined;
  const { lossPercent, delayMs, jitterMs, mos, isPoor } = media.quality;
  return {
    level: isPoor ? "poor" : mos < fairMos ? "fair" : "good",
    lossPercent: Math.round(lossPercent * 10) / 10,
    delayMs: Math.round(delayMs / 10) * 10,
    jitterMs: Math.round(jitterMs),
    mos: Math.round(mos * 10) / 10,
  };
}

/** What has become of this call that nobody asked for: told where the call is shown. */
export function callNoticesSelector({ phone }: State, id: WorkItemId): readonly Notice[] {
  return phone.notices.filter((notice) => notice.workItemId === id && notice.about === undefined);
}
