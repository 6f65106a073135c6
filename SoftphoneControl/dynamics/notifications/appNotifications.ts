import type { DesktopPort } from "../../ports/desktopPort";
import type { LogPort } from "../../ports/logPort";
import type { CallNotification, NotificationPort } from "../../ports/notificationPort";
import { xrmAppOf } from "../xrm";

/** Information level of an app notification. */
const information = 4;

export interface AppNotificationInputs {
  readonly page: Window & typeof globalThis;
  readonly log: LogPort;
  readonly desktop: Pick<DesktopPort, "permission" | "show" | "hide">;
}

/** Calls told by the app's own notification bar; where the page has none, by the desktop if the agent has allowed it. */
export function createAppNotifications({ page, log, desktop }: AppNotificationInputs): NotificationPort {
  const hiding = new Map<string, () => void>();

  function hide(key: string): void {
    const conceal = hiding.get(key);
    conceal?.();
    hiding.delete(key);
  }

  /** Rejects where the app has no notifications, or refuses this one. */
  async function addToApp({ title, answerLabel, onAnswer }: CallNotification): Promise<string> {
    const app = xrmAppOf(page);
    if (!app?.addGlobalNotification) throw new Error("no app notifications");
    const action = { actionLabel: answerLabel, eventHandler: onAnswer };
    return app.addGlobalNotification({ type: 2, level: information, message: title, showCloseButton: true, action });
  }

  async function show(notification: CallNotification): Promise<void> {
    const { key } = notification;
    const shown = addToApp(notification);
    const conceal = (): void => {
      // Hidden before it was shown: it goes as soon as its id is known.
      void shown.then((id) => xrmAppOf(page)?.clearGlobalNotification?.(id)).catch(() => undefined);
    };
    hiding.set(key, conceal);
    try {
      await shown;
    } catch {
      if (hiding.get(key) === conceal) showOnDesktop(notification);
    }
  }

  function showOnDesktop({ key, desktopTitle, onAnswer }: CallNotification): void {
    if (desktopTitle === "") return;
    if (desktop.permission !== "granted") {
      log.write({ level: "warning", source: "notifications", message: "A call could not be told: this page has no notifications." });
      return;
    }
    desktop.show(key, desktopTitle, onAnswer);
    hiding.set(key, () => {
      desktop.hide(key);
    });
  }

  return {
    show(notification) {
      hide(notification.key);
      void show(notification);
    },
    hide,
    dispose() {
      for (const key of [...hiding.keys()]) hide(key);
    },
  };
}
