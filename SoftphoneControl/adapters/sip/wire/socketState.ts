import type { EpochMs } from "../../../model/ids";
import type { SoftphoneErrorCode } from "../../../model/requests/softphoneError";

export type SocketState =
  | { readonly phase: "connecting" }
  | { readonly phase: "up" }
  /** Without `nextTryAt` it has given up. */
  | { readonly phase: "lost"; readonly nextTryAt?: EpochMs | undefined; readonly cause: SoftphoneErrorCode };
