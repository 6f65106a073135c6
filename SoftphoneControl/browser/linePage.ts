import type { LinePagePort } from "../ports/linePagePort";

/** The page as a telephone line needs it: WebSockets with the subprotocol `sip`, and news of being online, shown or awake again. */
export function createLinePage(page: Window & typeof globalThis): LinePagePort {
  const { document, navigator } = page;
  return {
    isSecure: page.location.protocol === "https:",
    openSocket(address, listener) {
      const socket = new page.WebSocket(address, "sip");
      socket.binaryType = "arraybuffer";
      socket.onopen = () => { listener.onOpen(); };
      socket.onmessage = ({ data }) => { listener.onMessage(data); };
      socket.onclose = () => { listener.onClose(); };
      return { send: (text) => { socket.send(text); }, close: () => { socket.close(); } };
    },
    onAwake(listener) {
      const show = (): void => { if (document.visibilityState === "visible") listener(); };
      page.addEventListener("online", listener);
      document.addEventListener("visibilitychange", show);
      // After a freeze (Page Lifecycle).
      document.addEventListener("resume", listener);
      return () => {
        page.removeEventListener("online", listener);
        document.removeEventListener("visibilitychange", show);
        document.removeEventListener("resume", listener);
      };
    },
    async isPrivateNetworkDenied() {
      try {
        // Chrome's own name (Local Network Access); browsers that don't know it throw.
        return (await navigator.permissions.query({ name: "local-network-access" as PermissionName })).state === "denied";
      } catch {
        return false;
      }
    },
  };
}
