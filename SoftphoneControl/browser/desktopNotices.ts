import type { DesktopPort, NoticePermission } from "../ports/desktopPort";

/** Notifications of the desktop. One key is one notice, from whatever tab of this origin it comes. */
export function createDesktopNotices(page: Window & typeof globalThis): DesktopPort {
  const shown = new Map<string, Notification>();

  function permission(): NoticePermission {
    if (!("Notification" in page)) return "absent";
    const { permission: given } = page.Notification;
    return given === "denied" && isFramedByOthers(page) ? "framed" : given;
  }

  function hide(key: string): void {
    shown.get(key)?.close();
    shown.delete(key);
  }

  return {
    get permission() {
      return permission();
    },
    async ask() {
      if (permission() === "default") await page.Notification.requestPermission();
    },
    show(key, title, onClick) {
      hide(key);
      if (permission() !== "granted") return;
      try {
        // The telephone rings by itself.
        const notice = new page.Notification(title, { tag: key, requireInteraction: true, silent: true });
        notice.onclick = () => {
          page.focus();
          onClick();
        };
        shown.set(key, notice);
      } catch {
        // Some browsers want a service worker for it.
      }
    },
    hide,
    dispose() {
      for (const key of [...shown.keys()]) hide(key);
    },
  };
}

/** A page around this one that can't be looked into is another site's. */
function isFramedByOthers(page: Window): boolean {
  try {
    return page.frameElement === null && page.parent !== page;
  } catch {
    return true;
  }
}
