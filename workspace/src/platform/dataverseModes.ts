import { DataverseError } from "../dataverse/dataverseError";
import { userId } from "../samples/ids";

/** What Dataverse may do to a request instead of answering it. */
export const dataverseModes = ["normal", "throttled", "forbidden", "conflict", "offline", "lostAnswer"] as const;
export type DataverseMode = (typeof dataverseModes)[number];

export type Operation = "Create" | "Read" | "Write" | "Delete";

const retryAfterSeconds = 5;

/** @returns why the request is refused before anything happens; undefined when it is not */
export function refusalBefore(mode: DataverseMode, operation: Operation, table: string): DataverseError | undefined {
  switch (mode) {
    case "throttled":
      return new DataverseError(429, 0x80072322, "Number of requests exceeded the limit of 6000 over time window of 300 seconds.", retryAfterSeconds);
    case "forbidden":
      return new DataverseError(403, 0x80040220, `Principal user (Id=${userId}, type=8, roleCount=1, privilegeCount=412) is missing prv${operation}${table} privilege for entity '${table}'.`);
    case "conflict":
      return operation === "Write" || operation === "Delete"
        ? new DataverseError(412, 0x80060882, "The version of the existing record doesn't match the RowVersion property provided.")
        : undefined;
    case "offline":
      return new DataverseError(0, 0, "Failed to fetch");
    default:
      return undefined;
  }
}

/** The server did it, and the answer was lost on its way. */
export function lossAfter(mode: DataverseMode, operation: Operation): DataverseError | undefined {
  return mode === "lostAnswer" && operation !== "Read" ? new DataverseError(504, 0, "The operation has timed out.") : undefined;
}
