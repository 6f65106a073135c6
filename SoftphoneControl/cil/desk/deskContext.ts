import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { PeerId } from "../../model/ids";
import type { RequestSource } from "../../model/requests/phoneRequest";
import type { OwnIntent } from "../../state/actions";
import type { PhoneState } from "../../state/state";
import type { CilErrorCode } from "../contract/cilError";

/** Who asks, and from where. */
export interface Asker {
  /** The page whose handlers and callbacks wait. */
  readonly peerId: PeerId;
  /** The softphone's page that stands nearest: where a session is opened. Undefined: the one that owns the phone. */
  readonly page?: PeerId | undefined;
  readonly source: Exclude<RequestSource, "agent">;
  /** Of an integrator's page, as it says itself. */
  readonly path?: string | undefined;
  /** Whether the asker runs in the browser tab that was opened first. */
  isPrimaryTab(): Promise<boolean>;
}

type Unstamped<Intent> = Intent extends unknown ? Omit<Intent, "at"> : never;

/** What the requests' handlers work with. */
export interface DeskContext {
  readonly phone: PhoneState;
  readonly asker: Asker;
  /** Names this very call, also when it is repeated. */
  readonly callId: string;
  /** Asks the contact centre or the host; resolves when it was taken, rejects with a `CilRefusal`. `part` tells the requests of one call apart. */
  ask(command: PhoneCommand, part?: number): Promise<void>;
  /** For what the softphone itself owns. */
  tell(intent: Unstamped<OwnIntent>): void;
}

/** Why a request is not carried out. */
export class CilRefusal extends Error {
  constructor(
    readonly code: CilErrorCode,
    readonly detail?: string,
  ) {
    super(code);
    this.name = "CilRefusal";
  }
}
