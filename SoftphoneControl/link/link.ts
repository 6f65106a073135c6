import type { PeerId } from "../model/ids";
import type { HostMethod } from "../ports/hostPort";
import type { Action } from "../state/actions";
import type { Ownership } from "./primary/ownership";

/** This page's part in the one softphone of the browser. */
export interface Link {
  /** Takes an action to where it belongs: what concerns this page alone to its own store, everything else to the page that owns the phone. */
  dispatch(action: Action): void;
  /** A request of the Integration API, for somebody on this page without a link of its own. Rejects with a `CilError`. */
  request(call: { readonly name: string; readonly args: unknown; readonly source: "integration" | "host" }): Promise<unknown>;
  /** Asks the host of another page of this softphone. Only the primary may. Rejects with an error that has a `code`. */
  callPort(page: PeerId, method: HostMethod, args: readonly unknown[]): Promise<unknown>;
  /**
   * Makes this page own the phone, because the agent works here, and keeps it here until `use` is over. False, and `use` is not called: the page that
   * owns it did not give it away within `answerMs`, as it does only while nothing is under way.
   */
  takeLead(use: () => Promise<void>): Promise<boolean>;
  /** Makes this page own the phone, whether or not the page that owns it says anything: where it does not answer any more. It stands down when it wakes. */
  seize(): void;
  /** The host around this page is another, or can do something else than it could. */
  tellHost(): void;
  /** The agent has turned to this page, or away from it. */
  look(): void;
  /** For whatever only the page that owns the phone may do. */
  readonly ownership: Pick<Ownership, "run" | "clock">;
  dispose(): void;
}
