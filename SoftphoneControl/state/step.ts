import type { SoftphoneErrorCode } from "../model/requests/softphoneError";
import type { Action } from "./actions";
import type { DerivedEvent } from "./derivedEvent";
import type { State } from "./state";

/** Why an action changed nothing. `resync`: the picture has a hole that only a snapshot fills. */
export type Refusal =
  | { readonly kind: "intent"; readonly code: SoftphoneErrorCode; readonly detail?: string | undefined }
  /** Said before, or overtaken: harmless. */
  | { readonly kind: "stale"; readonly why: string }
  | { readonly kind: "resync"; readonly why: string };

/** One turn of the store: all that anyone may need to react to. */
export interface Step {
  readonly action: Action;
  readonly before: State;
  readonly after: State;
  readonly events: readonly DerivedEvent[];
  readonly refused?: Refusal | undefined;
}
