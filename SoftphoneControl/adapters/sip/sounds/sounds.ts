import { SessionState } from "sip.js";
import type { CreateSounds } from "../sound";
import { createLegSound } from "./legSound";

/** Makes the sound of each session of sip.js; whoever has the session has it as a `MixableSound`. sip.js closes it with the session. */
export const createSounds: CreateSounds = (inputs) => (session) => {
  const sound = createLegSound(inputs, () => session.state === SessionState.Established);
  session.stateChange.addListener(() => { sound.look(); });
  return sound;
};
