import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";

/** `unknownRequest`: there is no request of that name. `noSoftphone`: no softphone has answered. */
export type CilErrorCode = SoftphoneErrorCode | "unknownRequest" | "noSoftphone";

/** Why a request failed, as it travels between pages. */
export interface CilFault {
  readonly code: CilErrorCode;
  /** English. */
  readonly message: string;
  readonly requestId: string;
}

/** What the promise of a failed request rejects with. */
export class CilError extends Error implements CilFault {
  readonly code: CilErrorCode;
  readonly requestId: string;
  constructor({ code, message, requestId }: CilFault) {
    super(message);
    this.name = "CilError";
    this.code = code;
    this.requestId = requestId;
  }
}
