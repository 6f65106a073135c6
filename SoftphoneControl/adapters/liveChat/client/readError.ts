import { fieldsOf, readCount } from "./readFields";

/** Of the error code reference. */
const kinds = {
  1: "contextProviderFailed",
  2: "authTokenProviderFailed",
  3: "authTokenMissing",
  4: "authTokenInvalid",
  7: "scriptsNotLoaded",
  8: "authFunctionMissing",
} as const;

/** What `lcw:error` tells, without its texts: they are not ours to pass on. */
export interface ChatFault {
  readonly kind: (typeof kinds)[keyof typeof kinds] | "unknown";
  readonly code?: number | undefined;
  /** HTTP 429: the organization asks too often. */
  readonly isTooMany: boolean;
}

/** Of `detail` in any form: with a code, without one, an Error, null. */
export function readError(detail: unknown): ChatFault {
  const fields = fieldsOf(detail);
  const told = readCount(fields.get("errorcode"));
  const code = told === undefined || !Number.isInteger(told) || told > 99_999 ? undefined : told;
  return { kind: kinds[code as keyof typeof kinds] ?? "unknown", code, isTooMany: code === 429 || isTooMany(detail, 2) };
}

const statusNames: readonly string[] = ["status", "statuscode", "httpresponsestatuscode"];

function isTooMany(told: unknown, depth: number): boolean {
  if (depth === 0) return false;
  return [...fieldsOf(told)].some(([name, value]) => (statusNames.includes(name) && readCount(value) === 429) || isTooMany(value, depth - 1));
}

/** For logs and for people: a code or a word of ours. */
export function nameFault({ kind, code }: ChatFault): string {
  if (code === undefined) return "no code";
  return kind === "unknown" ? `code ${code}` : `code ${code}, ${kind}`;
}
