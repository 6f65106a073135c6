import type { CallerSearch, Configuration, SearchTable } from "../../model/settings/configuration";
import type { FoundCustomer } from "../../model/records/crmRecord";
import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import { digitsOf, notationsOf } from "../../model/numbers/numberNotations";
import { withoutExtension } from "../../model/numbers/phoneNumber";
import type { ClockPort } from "../../ports/clockPort";
import type { CustomerPort } from "../../ports/customerPort";
import { DataverseFault } from "../../ports/dataversePort";
import type { DataversePort, DataverseRow } from "../../ports/dataversePort";
import type { LogPort } from "../../ports/logPort";
import { mostByText, queriesByLastDigits, queriesByNumber, queriesByText, queriesOfNumbers, queryByVariable, numberColumnsOf } from "./callerQueries";
import type { CallerQuery } from "./callerQueries";
import { numberTableOf } from "./numberTables";
import { contactsQuery, readContact } from "./pastContacts";
import { primaryKeyOf } from "./tableNames";

export interface CustomersInputs {
  readonly dataverse: DataversePort;
  readonly configuration: () => Pick<Configuration, "callerSearch" | "defaultCountry">;
  readonly clock: Pick<ClockPort, "now">;
  readonly log: LogPort;
}

interface Found {
  readonly customer: FoundCustomer;
  readonly row: DataverseRow;
}

/** `isWhole`: no table stayed silent that may answer next time. */
interface Answer {
  readonly found: readonly Found[];
  readonly isWhole: boolean;
}

/** An app without leads has no such table, and not every agent may read every table: that is no reason to find nobody. */
const forGood: readonly string[] = ["notFound", "forbidden", "refused"];
const keptMs = 60_000;

/** Searches Dataverse: all tables at once, a query for each. The same number is not asked for twice within a minute. */
export function createDataverseCustomers({ dataverse, configuration, clock, log }: CustomersInputs): CustomerPort {
  const recent = new Map<string, { readonly by: CallerSearch; readonly until: number; readonly customers: Promise<readonly FoundCustomer[]> }>();
  const told = new Set<string>();

  function tell({ table }: CallerQuery, { code, detail = "" }: DataverseFault): void {
    const message = `The table ${table} could not be searched: ${code} ${detail}`.trim();
    if (!told.has(message)) log.write({ level: "warning", source: "customers", message });
    if (forGood.includes(code)) told.add(message);
  }

  async function ask(query: CallerQuery): Promise<readonly Found[] | DataverseFault> {
    try {
      return (await dataverse.query(query.table, query.options)).slice(0, query.top).flatMap((row) => readRow(query, row));
    } catch (error) {
      const fault = error instanceof DataverseFault ? error : new DataverseFault("failed");
      tell(query, fault);
      return fault;
    }
  }

  async function askAll(queries: readonly CallerQuery[]): Promise<Answer> {
    const answers = await Promise.all(queries.map(ask));
    const faults = answers.filter((answer) => answer instanceof DataverseFault);
    const passing = faults.filter(({ code }) => !forGood.includes(code));
    const found = answers.flatMap((answer) => (answer instanceof DataverseFault ? [] : answer));
    // Whoever was not found may stand in the table that did not answer.
    const [fault] = faults.length === answers.length ? faults : passing;
    if (fault && found.length === 0) throw fault;
    return { found, isWhole: passing.length === 0 };
  }

  async function findByNumber(address: string): Promise<Answer> {
    const { callerSearch: { tables, lastDigits }, defaultCountry } = configuration();
    const notations = notationsOf(address, defaultCountry);
    const columns = tables.flatMap(({ columns: typed, normalizedColumn }) => (normalizedColumn ? [normalizedColumn] : typed));
    const meant = async (queries: readonly CallerQuery[]): Promise<Answer> => {
      const { found, isWhole } = await askAll(queries);
      return { isWhole, found: found.filter(({ row }) => columns.some((column) => notations.digits.has(firstNumber(row[column])))) };
    };
    const answer = await meant(queriesByNumber(tables, notations));
    return answer.found.length > 0 || lastDigits === 0 ? answer : meant(queriesByLastDigits(tables, address, lastDigits));
  }

  return {
    findByAddress(address) {
      const { callerSearch: by, defaultCountry } = configuration();
      const key = `${defaultCountry} ${address}`;
      for (const [other, { until }] of recent) if (until <= clock.now()) recent.delete(other);
      const known = recent.get(key);
      if (known?.by === by) return known.customers;
      const answer = findByNumber(address);
      const customers = answer.then(customersOf);
      const entry = { by, until: clock.now() + keptMs, customers };
      recent.set(key, entry);
      const forget = (): void => { if (recent.get(key) === entry) recent.delete(key); };
      // Nobody today may be a new contact by the next call.
      answer.then(({ isWhole, found }) => { if (!isWhole || found.length === 0) forget(); }, forget);
      return customers;
    },
    async findByVariable(where, value) {
      const query = queryByVariable(where, value, configuration().callerSearch.tables);
      return query ? customersOf(await askAll([query])) : [];
    },
    async findContacts(record, address) {
      const query = contactsQuery(record, /^\+\d/.test(address) ? notationsOf(address, configuration().defaultCountry).texts : []);
      return query && dataverse.isThere() ? (await dataverse.query("phonecall", query)).flatMap(readContact) : [];
    },
    findByText: async (text) => customersOf(await askAll(queriesByText(configuration().callerSearch.tables, text))).slice(0, mostByText),
    async findNumbers(text) {
      const { tables } = configuration().callerSearch;
      const { found } = await askAll(queriesOfNumbers(tables, text));
      return found.slice(0, mostByText).flatMap((one) => numbersOf(one, tables));
    },
  };
}

function customersOf({ found }: Answer): readonly FoundCustomer[] {
  return found.map(({ customer }) => customer);
}

/** In the order of the columns. */
function numbersOf({ customer: { doNotPhone, ...record }, row }: Found, tables: readonly SearchTable[]): readonly NumberCandidate[] {
  const columns = tables.filter(({ table }) => table === record.recordType).flatMap(numberColumnsOf);
  return [...new Set(columns)].flatMap((column) => {
    const told = row[column];
    const number = typeof told === "string" ? withoutExtension(told) : "";
    const kind = numberTableOf(record.recordType)?.columns[column] ?? "other";
    return number === "" ? [] : [{ label: record.name, kind, number, record, doNotPhone: doNotPhone === true }];
  });
}

function readRow({ table, name }: CallerQuery, row: DataverseRow): readonly Found[] {
  const id = row[primaryKeyOf(table)];
  if (typeof id !== "string" || id === "") return [];
  const told = row[name];
  const customer = { id, name: typeof told === "string" && told !== "" ? told : id, recordType: table };
  return [{ row, customer: row.donotphone === true ? { ...customer, doNotPhone: true } : customer }];
}

/** The digits of the first number in a text, without the extension that follows it. */
function firstNumber(text: unknown): string {
  return digitsOf((typeof text === "string" && /\d[\d\s().\-/]*/.exec(text)?.[0]) || "");
}
