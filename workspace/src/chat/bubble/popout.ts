export interface Popout {
  /** Whether the chat stands in a window of its own now. */
  readonly isOpen: boolean;
  open(): void;
  close(): void;
}

/** A window of its own for what is drawn. Where the browser allows none, it stays on the page. */
export function createPopout(drawn: HTMLElement, onClosed: () => void): Popout {
  let opened: Window | undefined;

  function bringBack(): void {
    opened = undefined;
    drawn.removeAttribute("data-own-window");
    document.body.append(drawn);
  }

  return {
    get isOpen() {
      return opened !== undefined;
    },
    open() {
      if (opened !== undefined) {
        opened.focus();
        return;
      }
      const made = window.open("", "workspace.liveChat", "popup,width=400,height=640");
      if (made === null) return;
      opened = made;
      made.document.title = "Chat";
      made.document.documentElement.lang = "en";
      made.document.body.style.cssText = "margin:0;color-scheme:light dark";
      drawn.setAttribute("data-own-window", "");
      made.document.body.append(drawn);
      made.addEventListener("pagehide", () => {
        if (opened !== made) return;
        bringBack();
        onClosed();
      });
    },
    close() {
      const closing = opened;
      if (closing === undefined) return;
      bringBack();
      closing.close();
    },
  };
}
