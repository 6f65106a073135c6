import { DataverseError } from "../dataverse/dataverseError";

/** As `Xrm.WebApi` rejects: an object of its own, no `Error`, with what the server said as text in `raw`. */
export interface WebApiError {
  readonly errorCode: number;
  readonly code: number;
  readonly message: string;
  readonly title: string;
  readonly raw: string;
}

export function webApiError(error: unknown): WebApiError {
  const message = error instanceof Error ? error.message : String(error);
  const { status, errorCode, retryAfter } = error instanceof DataverseError ? error : new DataverseError(500, 0x80040216, message);
  const raw = JSON.stringify({
    _errorCode: errorCode,
    _errorFault: { _message: message },
    _statusCode: status,
    ...(retryAfter === undefined ? {} : { _headers: { "Retry-After": String(retryAfter) } }),
  });
  return { errorCode, code: errorCode, message, title: "Error", raw };
}
