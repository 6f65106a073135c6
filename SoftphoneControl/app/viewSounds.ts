import type { Ring } from "../browser/ring";
import { listenToLevel } from "../browser/sound/microphoneLevel";
import type { DesktopPort } from "../ports/desktopPort";
import { createEmitter } from "../shared/emitter";
import { ringSettingsOf } from "../state/selectors/ringSelectors";
import type { PhoneState } from "../state/state";
import type { ViewSounds } from "../ui/SoftphoneView.types";

export interface ViewSoundsInputs {
  readonly page: Window & typeof globalThis;
  readonly ring: Ring;
  readonly desktop: DesktopPort;
  readonly getPhone: () => PhoneState;
}

/** What is tried out sounds in the page where the agent tries it, wherever the telephone is: ids and labels are those of one origin. */
export function createViewSounds({ page, ring, desktop, getPhone }: ViewSoundsInputs): ViewSounds {
  const asked = createEmitter<undefined>(() => undefined);
  return {
    ringers: () => ring.ringers,
    notices: () => desktop.permission,
    subscribe(listener) {
      const endings = [ring.onRingersChanged(listener), asked.subscribe(listener)];
      return () => { for (const end of endings) end(); };
    },
    test: (what, onEnd) => ring.test(what, ringSettingsOf(getPhone()), onEnd),
    level: (listener) => listenToLevel(page, getPhone().devices?.input ?? "", listener),
    askNotices() {
      void desktop.ask().then(() => { asked.emit(undefined); }, () => { asked.emit(undefined); });
    },
  };
}
