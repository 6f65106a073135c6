import type { NumberCandidate } from "../../model/numbers/numberCandidate";

/** Where a table keeps numbers of its own. */
export interface NumberTable {
  readonly key: string;
  /** The column the agent reads. */
  readonly name: string;
  /** In the order they are offered. */
  readonly columns: Readonly<Record<string, NumberCandidate["kind"]>>;
  readonly hasDoNotPhone: boolean;
}

/** A lookup to a person or a company, by its navigation property. */
export interface Party {
  readonly navigation: string;
  readonly table: "contact" | "account";
}

export function isParty(table: string): table is Party["table"] {
  return table === "contact" || table === "account";
}

const personColumns = { telephone1: "business", mobilephone: "mobile", telephone2: "home", telephone3: "other" } as const;

const numberTables: Readonly<Record<string, NumberTable>> = {
  contact: { key: "contactid", name: "fullname", columns: personColumns, hasDoNotPhone: true },
  account: { key: "accountid", name: "name", columns: { telephone1: "business", telephone2: "other", telephone3: "other" }, hasDoNotPhone: true },
  lead: { key: "leadid", name: "fullname", columns: personColumns, hasDoNotPhone: true },
  phonecall: { key: "activityid", name: "subject", columns: { phonenumber: "other" }, hasDoNotPhone: false },
};

const contact = (navigation: string): Party => ({ navigation, table: "contact" });
const account = (navigation: string): Party => ({ navigation, table: "account" });
const customer = [contact("customerid_contact"), account("customerid_account")];

/** Whom a record is about, who is called first before the others. */
const parties: Readonly<Record<string, readonly Party[]>> = {
  incident: [contact("customerid_contact"), contact("primarycontactid"), account("customerid_account")],
  opportunity: [contact("parentcontactid"), contact("customerid_contact"), account("parentaccountid"), account("customerid_account")],
  quote: customer,
  salesorder: customer,
  invoice: customer,
};

const activities: readonly string[] = ["phonecall", "task", "appointment", "email", "letter", "fax"];

export function isActivity(table: string): boolean {
  return activities.includes(table);
}

/** Every organization has contacts and accounts; what else an activity may be about depends on the apps it has. */
export function partiesOf(table: string): readonly Party[] {
  if (isActivity(table)) return [contact(`regardingobjectid_contact_${table}`), account(`regardingobjectid_account_${table}`)];
  return Object.hasOwn(parties, table) ? (parties[table] ?? []) : [];
}

export function numberTableOf(table: string): NumberTable | undefined {
  return Object.hasOwn(numberTables, table) ? numberTables[table] : undefined;
}
