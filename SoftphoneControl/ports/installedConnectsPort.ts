import type { Listener, Unsubscribe } from "../shared/emitter";

/** Why the library of an installed b+s Connects can't be used. */
export const connectsFaults = ["noBridge", "noScript", "noLibrary", "noStart", "bridgeGone"] as const;
export type ConnectsFault = (typeof connectsFaults)[number];

export type ConnectsStatus =
  | { readonly phase: "loading" }
  | { readonly phase: "ready" }
  | { readonly phase: "failed"; readonly reason: ConnectsFault };

/** What it tells. `payload` is as the library gave it, and has been checked by nobody. */
export type ConnectsMessage =
  | { readonly type: "status"; readonly status: ConnectsStatus }
  /** `name`: as page 004 calls the event. */
  | { readonly type: "event"; readonly name: string; readonly payload: unknown };

/** The integration library of an installed b+s Connects, as seen from here. */
export interface InstalledConnectsPort {
  /**
   * Loads the library: `loading` once there is something that loads it, then `ready` or `failed`. After `failed` it may be called again and loads anew; `failed` may also follow `ready`.
   * MUST NOT subscribe to `beforeDial`: whoever does keeps Connects from dialling.
   */
  start(): void;
  /** Settles as the library's own promise does; rejects when there is none to ask. Never settles when the library's doesn't, or is gone meanwhile. */
  request(name: string, args: readonly unknown[]): Promise<unknown>;
  /** MUST NOT tell inside any call of this port. Listeners MUST NOT throw. */
  subscribe(listener: Listener<ConnectsMessage>): Unsubscribe;
  /** Whether the library, once ready, has a method of that name. */
  has(name: string): boolean;
  dispose(): void;
}

/** How the library's promise rejected. Both may be missing; `message` is a text from outside. */
export class ConnectsFailure extends Error {
  constructor(
    readonly code: string | undefined,
    message: string | undefined,
  ) {
    super(message ?? "");
    this.name = "ConnectsFailure";
  }
}
