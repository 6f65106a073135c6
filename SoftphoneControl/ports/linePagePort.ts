import type { Unsubscribe } from "../shared/emitter";

export interface SocketListener {
  onOpen(): void;
  /** What came: text, or whatever else the other side sends. */
  onMessage(data: unknown): void;
  /** It closed, or never opened. */
  onClose(): void;
}

export interface OpenSocket {
  send(text: string): void;
  close(): void;
}

/** What a line needs of the page it lives in. */
export interface LinePagePort {
  /** Loaded over https: the browser lets it reach `wss:` only. */
  readonly isSecure: boolean;
  /** A WebSocket with the subprotocol `sip` (RFC 7118). MAY throw for an address it can't be. */
  openSocket(address: string, listener: SocketListener): OpenSocket;
  /** Online again, shown again, or awake again. */
  onAwake(listener: () => void): Unsubscribe;
  /** Whether the browser was told to keep the page away from private addresses. MUST NOT reject. */
  isPrivateNetworkDenied(): Promise<boolean>;
}
