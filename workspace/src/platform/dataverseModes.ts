import { DataverseError, unknownTable } from "../dataverse/dataverseError";
import { environmentVariableTables } from "../samples/environmentVariable";
import { userId } from "../samples/ids";

/** What Dataverse may do to a request instead of answering it. */
export const dataverseModes = ["normal", "throttled", "forbidden", "conflict", "offline", "lostAnswer", "signedOut"] as const;
export type DataverseMode = (typeof dataverseModes)[number];

export type Operation = "Create" | "Read" | "Write" | "Delete";

/** As the settings of the same names. */
export interface DataverseMood {
  readonly slow: boolean;
  readonly failing: boolean;
  readonly dataverse: DataverseMode;
  readonly organizationForbidden?: boolean;
  readonly noLeads?: boolean;
}

const retryAfterSeconds = 5;

/** @returns why the request is refused before anything happens; undefined when it is not */
export function refusalBefore({ failing, dataverse, organizationForbidden, noLeads }: DataverseMood, operation: Operation, table: string): DataverseError | undefined {
  if (failing) return new DataverseError(500, 0x80040400, "The sample Dataverse fails, as its settings say.");
  if (organizationForbidden === true && environmentVariableTables.includes(table)) return privilegeMissing(operation, table);
  if (noLeads === true && table === "lead") return unknownTable("leads");
  switch (dataverse) {
    case "throttled":
      return new DataverseError(429, 0x80072322, "Number of requests exceeded the limit of 6000 over time window of 300 seconds.", retryAfterSeconds);
    case "forbidden":
      return privilegeMissing(operation, table);
    case "conflict":
      return operation === "Write" || operation === "Delete"
        ? new DataverseError(412, 0x80060882, "The version of the existing record doesn't match the RowVersion property provided.")
        : undefined;
    case "offline":
      return new DataverseError(0, 0, "Failed to fetch");
    case "signedOut":
      return new DataverseError(401, 0, "Unauthorized");
    default:
      return undefined;
  }
}

const privilegeMissing = (operation: Operation, table: string): DataverseError =>
  new DataverseError(403, 0x80040220, `Principal user (Id=${userId}, type=8, roleCount=1, privilegeCount=412) is missing prv${operation}${table} privilege for entity '${table}'.`);

/** The server did it, and the answer was lost on its way. */
export function lossAfter({ dataverse }: DataverseMood, operation: Operation): DataverseError | undefined {
  return dataverse === "lostAnswer" && operation !== "Read" ? new DataverseError(504, 0, "The operation has timed out.") : undefined;
}
