import type { SoftphoneViewProps } from "../ui/SoftphoneView.types";
import { apiVersion } from "../cil/contract/apiVersion";
import type { Softphone } from "./softphone";
import { version } from "./version";

/** What every view has from the page's phone, wherever it stands. */
export function viewPropsOf(softphone: Softphone): Pick<SoftphoneViewProps, "store" | "send" | "now" | "unlockSound" | "log" | "closeSession" | "credentials" | "book" | "flight" | "versions" | "sounds"> {
  return {
    store: softphone.views,
    send(intent) {
      const requestId = softphone.send(intent);
      softphone.views.catchUp();
      return requestId;
    },
    now: () => softphone.now(),
    unlockSound: () => { softphone.unlockSound(); },
    log: softphone.log,
    flight: () => softphone.flight(),
    versions: { softphone: version, api: apiVersion },
    sounds: softphone.sounds,
    credentials: softphone.credentials,
    book: softphone.book,
    closeSession: (id) => { softphone.closeSession(id); },
  };
}
