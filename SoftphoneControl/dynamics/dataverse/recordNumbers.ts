import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import { parseAddress, withoutExtension } from "../../model/numbers/phoneNumber";
import type { DataversePort, DataverseRow } from "../../ports/dataversePort";
import { isActivity, isParty, numberTableOf, partiesOf } from "./numberTables";

export interface RecordNumbersInputs {
  readonly dataverse: Pick<DataversePort, "retrieve">;
  /** Logical name. */
  readonly table: string;
  /** Without braces. */
  readonly id: string;
  /** ISO 3166-1 alpha-2: of numbers without a country code. */
  readonly country: string;
}

const regarding = "_regardingobjectid_value";
const regardingTable = `${regarding}@Microsoft.Dynamics.CRM.lookuplogicalname`;

/**
 * The numbers that can be called from a record: its own, then its customer's, each once. One query; one more for an activity about something
 * other than a contact or an account. None for a table that isn't known. Rejects with a `DataverseFault` when the record can't be read.
 */
export async function findRecordNumbers(inputs: RecordNumbersInputs): Promise<readonly NumberCandidate[]> {
  const { dataverse, table, id, country } = inputs;
  const parties = partiesOf(table);
  if (id === "" || (parties.length === 0 && !numberTableOf(table))) return [];
  const row = await dataverse.retrieve(table, id, optionsOf(table));
  const found = eachOnce([...readNumbers(table, row), ...parties.flatMap((party) => readNumbers(party.table, rowIn(row, party.navigation)))], country);
  const other = textIn(row, regardingTable);
  if (!isActivity(table) || isActivity(other) || isParty(other)) return found;
  const more = findRecordNumbers({ ...inputs, table: other, id: textIn(row, regarding) });
  return eachOnce([...found, ...(found.length > 0 ? await more.catch(() => []) : await more)], country);
}

function optionsOf(table: string): string {
  const own = columnsOf(table);
  const key = isActivity(table) ? ["activityid", regarding] : [`${table}id`];
  const expand = partiesOf(table).map((party) => `${party.navigation}($select=${columnsOf(party.table).join()})`);
  return `?$select=${[...new Set([...key, ...own])].join()}${expand.length > 0 ? `&$expand=${expand.join()}` : ""}`;
}

function columnsOf(table: string): readonly string[] {
  const known = numberTableOf(table);
  return known ? [known.key, known.name, ...Object.keys(known.columns), ...(known.hasDoNotPhone ? ["donotphone"] : [])] : [];
}

function readNumbers(table: string, row: DataverseRow): readonly NumberCandidate[] {
  const known = numberTableOf(table);
  if (!known) return [];
  const record = { id: textIn(row, known.key), name: textIn(row, known.name), recordType: table };
  const doNotPhone = row["donotphone"] === true;
  return Object.entries(known.columns).map(([column, kind]) => ({ label: record.name, kind, number: withoutExtension(textIn(row, column)), record, doNotPhone }));
}

/** At its first place, by who is known best: whose number an activity holds, the person knows. */
function eachOnce(candidates: readonly NumberCandidate[], country: string): readonly NumberCandidate[] {
  const byAddress = new Map<string, NumberCandidate>();
  for (const candidate of candidates) {
    const read = parseAddress(candidate.number, country);
    if (read.kind === "none") continue;
    const known = byAddress.get(read.address);
    if (!known || isActivity(known.record.recordType)) byAddress.set(read.address, candidate);
  }
  return [...byAddress.values()];
}

function rowIn(row: DataverseRow, navigation: string): DataverseRow {
  const related = row[navigation];
  return typeof related === "object" && related !== null ? (related as DataverseRow) : {};
}

function textIn(row: DataverseRow, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}
