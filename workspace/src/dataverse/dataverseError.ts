/** Dataverse said no, in its own words. */
export class DataverseError extends Error {
  /** @param errorCode as a number without sign, as `Xrm.WebApi` gives it */
  constructor(
    readonly status: number,
    readonly errorCode: number,
    message: string,
    /** Seconds, as the header of the same name says. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

export const doesNotExist = (table: string, id: string): DataverseError => new DataverseError(404, 0x80040217, `Entity '${table}' With Id = ${id} Does Not Exist`);

export const duplicateKey = (): DataverseError => new DataverseError(412, 0x80040237, "Cannot insert duplicate key.");

export const unknownTable = (table: string): DataverseError => new DataverseError(404, 0x80060888, `Resource not found for the segment '${table}'.`);

export const unknownColumn = (table: string, column: string): DataverseError =>
  new DataverseError(400, 0x80060888, `Could not find a property named '${column}' on type 'Microsoft.Dynamics.CRM.${table}'.`);

export const invalidPayload = (message: string): DataverseError => new DataverseError(400, 0x80048d19, `Error identified in Payload provided by the user for Entity :'', Error Message : ${message}`);

export const tooLong = (table: string, column: string, limit: number): DataverseError =>
  new DataverseError(400, 0x80044331, `A validation error occurred. The length of the '${column}' attribute of the '${table}' entity exceeded the maximum allowed length of '${limit}'.`);

export const outOfRange = (table: string, column: string, from: number, to: number): DataverseError =>
  new DataverseError(400, 0x80044330, `A validation error occurred. The value of '${column}' on record of type '${table}' is outside the valid range. Accepted Values: ${from} to ${to}`);

export const wrongLiteral = (value: unknown, type: string): DataverseError => invalidPayload(`Cannot convert the literal '${String(value)}' to the expected type '${type}'.`);

export const wrongStatus = (table: string, statecode: number, statuscode: number): DataverseError =>
  new DataverseError(400, 0x80048408, `${statuscode} is not a valid status code for state code ${statecode} on ${table}.`);

export const cannotCreate = (table: string): DataverseError => new DataverseError(400, 0x80040800, `The 'Create' method does not support entities of type '${table}'.`);

/** What this page can't do, while Dataverse might. */
export const notPlayed = (message: string): DataverseError => new DataverseError(400, 0x80060888, `The sample Dataverse ${message}`);
