import type { CallStage } from "../../state/selectors/callCardSelectors";
import type { IconName } from "../icons/Icon";

export type StageTone = "ringing" | "talking" | "held" | "quiet";

/** A stage at a glance: its tone and its drawing, so that no one has to tell colours apart. */
export const stageLook: Readonly<Record<CallStage, readonly [tone: StageTone, icon: IconName]>> = {
  ringing: ["ringing", "call24Filled"],
  dialing: ["quiet", "call24Filled"],
  talking: ["talking", "call24Filled"],
  conference: ["talking", "people24Filled"],
  held: ["held", "pause20Filled"],
  wrapup: ["quiet", "clipboard16Filled"],
  ended: ["quiet", "clipboard16Filled"],
  monitor: ["talking", "people24Filled"],
  coach: ["talking", "people24Filled"],
  barge: ["talking", "people24Filled"],
  unclear: ["quiet", "call24Filled"],
  starting: ["quiet", "chat16Filled"],
  waiting: ["quiet", "chat16Filled"],
  chatting: ["talking", "chat16Filled"],
  paused: ["held", "pause20Filled"],
  byPhone: ["held", "call24Filled"],
};
