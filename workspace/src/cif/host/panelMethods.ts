import { narrowest, widest } from "../../panel/panel";
import type { PanelMode } from "../../panel/panel";
import type { ToastRequest } from "../../panel/toasts";
import type { HostMethods, HostParts } from "./hostParts";

/** Panel, notification, presence, click to act. */
export function panelMethods({ panel, presences, toasts, sessions }: Pick<HostParts, "panel" | "presences" | "toasts" | "sessions">): HostMethods {
  return {
    setWidth(width: number) {
      if (!(width >= 0)) throw new Error("The width must not be negative.");
      panel.set(width > widest() ? { mode: 0 } : { width: Math.max(width, narrowest) });
      return width;
    },
    getWidth: () => panel.width(),
    setMode(mode: PanelMode) {
      if (![0, 1, 2].includes(mode)) throw new Error("The mode must be 0, 1 or 2.");
      if (sessions.focused().owner === "app") throw new Error("The focused session does not belong to this provider.");
      panel.set({ mode });
      return mode;
    },
    getMode: () => panel.mode(),
    setClickToAct(on: boolean) {
      panel.set({ clickToAct: on });
      return null;
    },
    getClickToAct: () => panel.clickToAct(),
    notifyEvent: (request: ToastRequest) => toasts.notify(request),
    cancelEvent(token: string) {
      if (!toasts.cancel(token)) throw new Error("RejectAfterClientError");
      return token;
    },
    setPresence: (text: string) => presences.set(text),
    getPresence: () => presences.now().presenceText,
  };
}
