import type { ClockPort } from "../../ports/clockPort";
import { isContactCenterRefusal } from "../../ports/contactCenterPort";
import type { MediaPort } from "../../ports/mediaPort";
import type { DispatchOutcome, Effect } from "../effect";

export interface DevicesInputs {
  readonly media: Pick<MediaPort, "choose" | "openMicrophone">;
  readonly clock: ClockPort;
  readonly dispatch: DispatchOutcome;
}

/** Takes the agent's microphone and loudspeaker, and has the browser ask for the microphone before the first call needs it. */
export function createDevicesEffect({ media, clock, dispatch }: DevicesInputs): Effect {
  return {
    runsIn: "primary",
    react({ action }) {
      if (action.type === "intent.deviceChosen") media.choose(action.kind, action.id);
      if (action.type !== "intent.microphoneAsked") return;
      media.openMicrophone().then(
        (microphone) => { microphone.release(); },
        (error: unknown) => { dispatch({ type: "trouble.noticed", at: clock.now(), code: isContactCenterRefusal(error) ? error.code : "internal" }); },
      );
    },
  };
}
