import type { EpochMs } from "../ids";
import type { SoftphoneErrorCode } from "../requests/softphoneError";

/** The line to the contact centre. */
export type Connection =
  | { readonly phase: "connecting"; readonly since: EpochMs }
  | { readonly phase: "up"; readonly since: EpochMs }
  /** `nextTryAt` is when the adapter tries again by itself; without it, it has given up. `cause`: why, where it is known. */
  | { readonly phase: "lost"; readonly since: EpochMs; readonly nextTryAt?: EpochMs | undefined; readonly cause?: SoftphoneErrorCode | undefined };
