import type { Connection } from "../../model/agent/connection";
import type { Credentials } from "../../model/agent/credentials";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { Leg, LegNews, LegRecord } from "./leg";

/** Hears what happens on the line; never inside a call of one of its methods. */
export interface LineListener {
  /** The socket, and while an account is registered, its registration too: `up` only when both are. */
  onConnection(connection: Connection): void;
  /** Somebody calls: phase `ringing`. */
  onCall(leg: Leg): void;
  onNews(leg: Leg, news: LegNews): void;
  /** The server does not want this account any more (403, or 401 to what was right before): nothing is tried again. */
  onAccountRefused(code: SoftphoneErrorCode): void;
  /** A credential that runs out must be renewed before the next registration. */
  onCredentialsExpired(): void;
  /** Another device has signed in to this account, and gets its calls, too. */
  onShared(): void;
}

/** One account's line to a telephone server. */
export interface Line {
  /** Opens the socket, and keeps it open. */
  start(listener: LineListener): void;
  /** Takes an account; resolves once it is registered. Rejects with `sipForbidden`, `sipNotRegistered`, `disconnected`. */
  register(credentials: Credentials): Promise<void>;
  /** Takes the registration back, and forgets the account. */
  unregister(): Promise<void>;
  /** Closed: callers hear 480, temporarily unavailable. */
  setDoor(door: "open" | "closed"): void;
  /** @param address a number or an extension, or a full `sip:` address. Opens the microphone first; the leg is over with `microphone…` told as a rejection. */
  call(address: string): Promise<Leg>;
  /** Fetches the dialog of a page before: INVITE with Replaces. The leg is `up` or `over` by news. */
  recover(record: LegRecord): Leg;
  /** All hear each other and the agent, until released. */
  mix(legs: readonly Leg[]): Mix;
  /** Says BYE to all, as long as the page still can. */
  hangUpAll(): void;
  dispose(): void;
}

export interface Mix {
  add(leg: Leg): void;
  remove(leg: Leg): void;
  dispose(): void;
}
