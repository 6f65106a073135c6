import { DataverseError, wrongStatus } from "./dataverseError";
import type { Row } from "./row";

/** By the state of a phone call, the reasons it may have; the first is the one that Dataverse takes unasked. */
const reasons: Readonly<Record<number, readonly number[]>> = { 0: [1], 1: [2, 4], 2: [3] };

/** What may still be done with a call that is completed or canceled. */
const afterwards = ["statecode", "statuscode", "modifiedon", "_ownerid_value", "_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"];

/**
 * A new call is open, whatever was asked for. One that is completed or canceled can only be opened again, or given to somebody; writing once more what it
 * holds already is no change.
 */
export function keepCallRules(row: Row, stored: Row | undefined, given: Row): Row {
  if (stored === undefined) return { ...row, statecode: 0, statuscode: 1 };
  const state = Number(row["statecode"]);
  const allowed = reasons[state] ?? [];
  const reason = given["statuscode"] === undefined && state !== stored["statecode"] ? allowed[0] : Number(row["statuscode"]);
  if (reason === undefined || !allowed.includes(reason)) throw wrongStatus("phonecall", state, Number(row["statuscode"]));
  const closed = state !== 0;
  const wasClosed = stored["statecode"] !== 0;
  if (closed && wasClosed && Object.keys(row).some((column) => row[column] !== stored[column] && !afterwards.includes(column))) {
    throw new DataverseError(400, 0x80040203, "The phone call is closed: it can't be changed.");
  }
  return { ...row, statuscode: reason, actualend: closed && !wasClosed ? (row["actualend"] ?? row["modifiedon"]) : row["actualend"] };
}
