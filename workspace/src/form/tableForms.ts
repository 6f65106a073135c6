import accountsIcon from "@fluentui/svg-icons/icons/building_20_regular.svg";
import casesIcon from "@fluentui/svg-icons/icons/wrench_20_regular.svg";
import contactsIcon from "@fluentui/svg-icons/icons/person_20_regular.svg";
import leadsIcon from "@fluentui/svg-icons/icons/person_call_20_regular.svg";
import opportunitiesIcon from "@fluentui/svg-icons/icons/money_20_regular.svg";
import phoneCallsIcon from "@fluentui/svg-icons/icons/call_20_regular.svg";
import type { Field, Section, TableForm } from "./tableForm";

const text = (label: string, column: string): Field => ({ label, column, kind: "text" });
const phone = (label: string, column: string): Field => ({ label, column, kind: "phone" });
const lookup = (label: string, column: string): Field => ({ label, column, kind: "lookup" });

const required = (field: Field): Field => ({ ...field, required: true });
const preferences: Section = { title: "Contact preferences", fields: [{ label: "Phone", column: "donotphone", kind: "permission" }] };

const owner = lookup("Owner", "ownerid");
const address: Section = { title: "Address", fields: [text("Street", "address1_line1"), text("City", "address1_city"), text("Country", "address1_country")] };
const person = [text("First Name", "firstname"), text("Last Name", "lastname"), text("Email", "emailaddress1")];

export const contactForm: TableForm = {
  table: "contact",
  singular: "Contact",
  plural: "Contacts",
  view: "My Active Contacts",
  icon: contactsIcon,
  list: [text("Full Name", "fullname"), lookup("Account Name", "parentcustomerid"), phone("Business Phone", "telephone1")],
  facts: [lookup("Account", "parentcustomerid"), owner],
  phone: phone("Business Phone", "telephone1"),
  otherPhone: phone("Mobile Phone", "mobilephone"),
  quick: [text("First Name", "firstname"), required(text("Last Name", "lastname")), lookup("Account Name", "parentcustomerid"), text("Email", "emailaddress1"), phone("Business Phone", "telephone1"), phone("Mobile Phone", "mobilephone")],
  main: { title: "Contact information", fields: person },
  more: { title: "Company", fields: [text("Job Title", "jobtitle"), lookup("Account Name", "parentcustomerid"), text("Description", "description")] },
  details: [address, preferences],
};

export const accountForm: TableForm = {
  table: "account",
  singular: "Account",
  plural: "Accounts",
  view: "My Active Accounts",
  icon: accountsIcon,
  list: [text("Account Name", "name"), lookup("Primary Contact", "primarycontactid"), phone("Main Phone", "telephone1")],
  facts: [text("Account number", "accountnumber"), owner],
  phone: phone("Main Phone", "telephone1"),
  otherPhone: phone("Other Phone", "telephone2"),
  quick: [required(text("Account Name", "name")), phone("Main Phone", "telephone1"), lookup("Primary Contact", "primarycontactid")],
  main: { title: "Account information", fields: [text("Account Name", "name"), text("Account Number", "accountnumber"), text("Website", "websiteurl")] },
  more: { title: "People", fields: [lookup("Primary Contact", "primarycontactid"), text("Description", "description")] },
  details: [address, preferences],
};

export const leadForm: TableForm = {
  table: "lead",
  singular: "Lead",
  plural: "Leads",
  view: "My Open Leads",
  icon: leadsIcon,
  list: [text("Name", "fullname"), text("Topic", "subject"), phone("Business Phone", "telephone1")],
  facts: [text("Company", "companyname"), owner],
  phone: phone("Business Phone", "telephone1"),
  otherPhone: phone("Mobile Phone", "mobilephone"),
  quick: [required(text("Topic", "subject")), text("First Name", "firstname"), required(text("Last Name", "lastname")), text("Company", "companyname"), phone("Business Phone", "telephone1")],
  main: { title: "Lead information", fields: [text("Topic", "subject"), ...person] },
  more: { title: "Company", fields: [text("Company", "companyname"), text("Job Title", "jobtitle"), text("Description", "description")] },
  details: [address, preferences],
};

export const caseForm: TableForm = {
  table: "incident",
  singular: "Case",
  plural: "Cases",
  view: "My Active Cases",
  icon: casesIcon,
  list: [text("Case Title", "title"), text("Case Number", "ticketnumber"), lookup("Customer", "customerid")],
  facts: [text("Case number", "ticketnumber"), owner],
  phone: phone("Callback Number", "new_callbacknumber"),
  quick: [required(lookup("Customer", "customerid")), required(text("Case Title", "title")), text("Description", "description"), phone("Callback Number", "new_callbacknumber")],
  main: { title: "Case details", fields: [text("Case Title", "title"), lookup("Customer", "customerid")] },
  more: { title: "About", fields: [lookup("Contact", "primarycontactid"), text("Description", "description")] },
  details: [{ title: "Additional details", fields: [text("Case Number", "ticketnumber")] }],
};

/** Has no number of its own as a rule: whom to call is a question of its customer. */
export const opportunityForm: TableForm = {
  table: "opportunity",
  singular: "Opportunity",
  plural: "Opportunities",
  view: "My Open Opportunities",
  icon: opportunitiesIcon,
  list: [text("Topic", "name"), lookup("Potential Customer", "customerid"), lookup("Contact", "parentcontactid")],
  facts: [lookup("Potential Customer", "customerid"), owner],
  phone: phone("Callback Number", "new_callbacknumber"),
  main: { title: "Opportunity information", fields: [text("Topic", "name"), lookup("Contact", "parentcontactid"), lookup("Account", "customerid")] },
  more: { title: "About", fields: [text("Description", "description")] },
  details: [],
};

export const phoneCallForm: TableForm = {
  table: "phonecall",
  singular: "Phone Call",
  plural: "Phone Calls",
  view: "My Phone Calls",
  icon: phoneCallsIcon,
  list: [text("Subject", "subject"), lookup("Regarding", "regardingobjectid"), phone("Phone Number", "phonenumber")],
  facts: [lookup("Regarding", "regardingobjectid"), owner],
  phone: phone("Phone Number", "phonenumber"),
  main: { title: "Phone call", fields: [text("Subject", "subject"), lookup("Regarding", "regardingobjectid")] },
  more: { title: "About", fields: [text("Description", "description"), text("Category", "category")] },
  details: [],
};

const all: readonly TableForm[] = [contactForm, accountForm, leadForm, opportunityForm, caseForm, phoneCallForm];

/** Undefined for a table that this app has no page for. */
export function formOf(table: string): TableForm | undefined {
  return all.find((form) => form.table === table);
}
