import { DataverseFault } from "../../ports/dataversePort";
import type { DataverseFaultCode } from "../../ports/dataversePort";
import { HostCallError } from "../call/hostCallError";
import { unpack } from "../call/unpack";

/** Dataverse's own error codes (Web service error codes). Those not here are for ever. */
const codes: Readonly<Record<number, DataverseFaultCode>> = {
  0x80040237: "duplicate",
  0x80060892: "duplicate",
  0x80040220: "forbidden",
  0x80048306: "forbidden",
  0x80048405: "forbidden",
  0x80072560: "forbidden",
  // The session is over.
  0x8005f101: "signedOut",
  0x80040217: "notFound",
  // A rule of the organization finds it too much like another.
  0x80040333: "refused",
  0x80072321: "throttled",
  0x80072322: "throttled",
  0x80072326: "throttled",
  // Unexpected, SQL trouble, a search that took too long, somebody else's version.
  0x80040216: "failed",
  0x80044151: "failed",
  0x80048573: "failed",
  0x80060882: "failed",
};
const statuses: Readonly<Record<number, DataverseFaultCode>> = { 401: "signedOut", 403: "forbidden", 404: "notFound", 408: "offline", 412: "failed", 429: "throttled", 504: "offline" };
const hostCodes = { missing: "absent", timeout: "offline", unclear: "failed" } as const;

type Told = Readonly<Record<string, unknown>>;

/**
 * In the words of the port, whatever was rejected with: an object of the client API, an error of CIF, a response of the server, nonsense. Never throws.
 * @param creating - then a row of another version is a row that is there already
 */
export function readFault(error: unknown, creating: boolean): DataverseFault {
  if (error instanceof DataverseFault) return error;
  if (error instanceof HostCallError && error.code !== "refused") return new DataverseFault(hostCodes[error.code]);
  try {
    const told = objectOf(error instanceof HostCallError ? { errorCode: error.detail } : error);
    const raw = objectOf(told.raw);
    const number = codeOf(told.errorCode) ?? codeOf(told.code) ?? codeOf(raw._errorCode);
    const status = Number(told.status ?? told.httpStatus ?? raw._statusCode ?? 0);
    const isThere = creating && (number === 0x80060882 || (number === undefined && status === 412));
    const code = isThere ? "duplicate" : (codes[number ?? 0] ?? byStatus(status) ?? byRest(number, told.message));
    const retryAfter = Number(told.retryAfter ?? headerOf(raw._headers, "retry-after") ?? Number.NaN);
    return new DataverseFault(code, number === undefined ? undefined : `0x${number.toString(16)}`, retryAfter >= 0 ? retryAfter * 1_000 : undefined);
  } catch {
    return new DataverseFault("failed");
  }
}

function objectOf(value: unknown): Told {
  const object = unpack(value);
  return typeof object === "object" && object !== null ? (object as Told) : {};
}

/** Names of headers come in any case. */
function headerOf(headers: unknown, name: string): unknown {
  return Object.entries(objectOf(headers)).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** Numbers come with a sign or without, or as `0x…`. */
function codeOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^(0x[\da-f]{1,8}|-?\d{1,10})$/i.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number !== 0 ? number >>> 0 : undefined;
}

function byStatus(status: number): DataverseFaultCode | undefined {
  return statuses[status] ?? (status >= 500 ? "failed" : status >= 400 ? "refused" : undefined);
}

function byRest(number: number | undefined, message: unknown): DataverseFaultCode {
  if (number !== undefined) return "refused";
  return typeof message === "string" && /fetch|network|offline|internet/i.test(message) ? "offline" : "failed";
}
