import type { SoftphoneViewProps } from "../ui/SoftphoneView.types";
import type { Softphone } from "./createSoftphone";

/** What every view has from the page's phone, wherever it stands. */
export function viewPropsOf(softphone: Softphone): Pick<SoftphoneViewProps, "store" | "send" | "now" | "unlockSound" | "log" | "closeSession" | "credentials" | "sounds"> {
  return {
    store: softphone.store,
    send: (intent) => softphone.send(intent),
    now: () => softphone.now(),
    unlockSound: () => { softphone.unlockSound(); },
    log: softphone.log,
    sounds: softphone.sounds,
    credentials: softphone.credentials,
    closeSession: (id) => { softphone.closeSession(id); },
  };
}
