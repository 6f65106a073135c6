import type { LinePage } from "../../adapters/sip/wire/linePage";

/** The page's own socket, and what it tells of being awake. */
export function createLinePage(page: Window & typeof globalThis): LinePage {
  return {
    isSecure: page.location.protocol === "https:",
    openSocket(address, { onOpen, onMessage, onClose }) {
      const socket = new page.WebSocket(address, "sip");
      socket.onopen = onOpen;
      socket.onmessage = ({ data }) => { onMessage(data); };
      socket.onclose = onClose;
      return {
        send: (text) => { socket.send(text); },
        close: () => { socket.close(); },
      };
    },
    onAwake(listener) {
      const onShown = (): void => { if (page.document.visibilityState !== "hidden") listener(); };
      page.addEventListener("online", listener);
      page.document.addEventListener("visibilitychange", onShown);
      page.document.addEventListener("resume", listener);
      return () => {
        page.removeEventListener("online", listener);
        page.document.removeEventListener("visibilitychange", onShown);
        page.document.removeEventListener("resume", listener);
      };
    },
    async isPrivateNetworkDenied() {
      try {
        // Newer than the library's list of names.
        const { state } = await page.navigator.permissions.query({ name: "local-network-access" as PermissionName });
        return state === "denied";
      } catch {
        return false;
      }
    },
  };
}
