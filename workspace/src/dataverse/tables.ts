import { unknownTable } from "./dataverseError";
import type { Table } from "./table";

const common = "createdon modifiedon statecode statuscode";
const person = "fullname firstname lastname jobtitle emailaddress1 telephone1 telephone2 telephone3 mobilephone donotphone new_e164number description address1_line1 address1_city address1_postalcode address1_country";
const callable = { donotphone: false };
const numbers = { telephone1: 50, telephone2: 50, telephone3: 50, mobilephone: 50 };

/** Without `owned` nobody owns its records: they belong to the organization. */
type Given = Partial<Omit<Table, "columns">> & Pick<Table, "name" | "label" | "title"> & { readonly columns: string; readonly owned?: boolean };

function table({ columns, owned = false, ...given }: Given): Table {
  return {
    set: `${given.name}s`,
    key: `${given.name}id`,
    limits: {},
    navigation: {},
    collections: {},
    onlyNested: false,
    ...given,
    columns: `${columns} ${common}`.split(" "),
    lookups: { ...given.lookups, ...(owned && { ownerid: ["systemuser"] }) },
    defaults: { statecode: 0, statuscode: 1, ...given.defaults },
  };
}

const all: readonly Table[] = [
  table({ name: "contact", label: "Contact", title: "fullname", owned: true, columns: person, limits: numbers, lookups: { parentcustomerid: ["account", "contact"] }, defaults: callable }),
  table({
    name: "account",
    label: "Account",
    title: "name",
    owned: true,
    columns: "name accountnumber telephone1 telephone2 telephone3 donotphone new_e164number emailaddress1 websiteurl industrycode description address1_line1 address1_city address1_postalcode address1_country",
    limits: numbers,
    lookups: { primarycontactid: ["contact"] },
    defaults: callable,
  }),
  table({
    name: "lead",
    label: "Lead",
    title: "fullname",
    owned: true,
    columns: `${person} subject companyname`,
    limits: numbers,
    lookups: { parentaccountid: ["account"], parentcontactid: ["contact"] },
    defaults: callable,
  }),
  table({
    name: "incident",
    owned: true,
    label: "Case",
    title: "title",
    columns: "title ticketnumber description prioritycode caseorigincode new_callbacknumber",
    lookups: { customerid: ["account", "contact"], primarycontactid: ["contact"] },
    defaults: { prioritycode: 2, caseorigincode: 1 },
  }),
  table({
    name: "opportunity",
    owned: true,
    label: "Opportunity",
    title: "name",
    set: "opportunities",
    columns: "name description estimatedvalue estimatedclosedate new_callbacknumber",
    lookups: { customerid: ["account", "contact"], parentaccountid: ["account"], parentcontactid: ["contact"] },
  }),
  table({
    name: "phonecall",
    owned: true,
    label: "Phone Call",
    title: "subject",
    key: "activityid",
    columns: "subject phonenumber directioncode description actualstart actualend actualdurationminutes scheduledstart scheduledend leftvoicemail prioritycode category subcategory",
    limits: { subject: 200, phonenumber: 200, description: 2000, category: 250, subcategory: 250 },
    lookups: { regardingobjectid: ["account", "contact", "lead", "incident", "opportunity"] },
    collections: { phonecall_activity_parties: { table: "activityparty", lookup: "activityid" } },
    defaults: { directioncode: true, prioritycode: 1, leftvoicemail: false },
  }),
  table({
    name: "activityparty",
    label: "Activity Party",
    set: "activityparties",
    title: "addressused",
    onlyNested: true,
    columns: "participationtypemask addressused unresolvedpartyname",
    lookups: { partyid: ["account", "contact", "lead", "systemuser"], activityid: ["phonecall"] },
  }),
  table({ name: "systemuser", label: "User", title: "fullname", columns: "fullname firstname lastname internalemailaddress domainname address1_telephone1 address1_telephone2 homephone mobilephone isdisabled" }),
  // The conversation behind a session: an activity, which only the framework makes.
  table({
    name: "msdyn_ocliveworkitem",
    label: "Conversation",
    title: "subject",
    key: "activityid",
    owned: true,
    columns: "subject description prioritycode",
    limits: { subject: 200, description: 2000 },
    lookups: { regardingobjectid: ["account", "contact", "lead", "incident", "opportunity"], msdyn_customer: ["account", "contact"] },
    defaults: { prioritycode: 1 },
  }),
  // What visitors did on the web. Whose it is the platform does not say: organizations add a lookup of their own.
  table({
    name: "msdyn_visitorjourney",
    label: "Self service",
    set: "msdyn_visitorjourneies",
    title: "msdyn_displaytitle",
    owned: true,
    columns: "msdyn_displaytitle msdyn_type msdyn_starttime msdyn_endtime msdyn_url",
    limits: { msdyn_displaytitle: 500, msdyn_url: 2000 },
    lookups: { msdyn_ocliveworkitemid: ["msdyn_ocliveworkitem"], new_contactid: ["contact"] },
  }),
  table({
    name: "environmentvariabledefinition",
    label: "Environment Variable Definition",
    title: "displayname",
    columns: "schemaname displayname description defaultvalue type",
    collections: { environmentvariabledefinition_environmentvariablevalue: { table: "environmentvariablevalue", lookup: "environmentvariabledefinitionid" } },
  }),
  table({
    name: "environmentvariablevalue",
    label: "Environment Variable Value",
    title: "schemaname",
    columns: "schemaname value",
    lookups: { environmentvariabledefinitionid: ["environmentvariabledefinition"] },
    navigation: { environmentvariabledefinitionid: "EnvironmentVariableDefinitionId" },
  }),
];

const byName = new Map(all.map((entry) => [entry.name, entry]));

export function tableNamed(name: string): Table {
  const found = byName.get(name);
  if (found === undefined) throw unknownTable(name);
  return found;
}

export function tableOfSet(set: string): Table {
  const found = all.find((entry) => entry.set === set);
  if (found === undefined) throw unknownTable(set);
  return found;
}
