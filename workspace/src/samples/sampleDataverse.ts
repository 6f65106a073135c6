import { createDataverse } from "../dataverse/dataverse";
import type { Dataverse } from "../dataverse/dataverse";
import type { Row } from "../dataverse/row";
import { accountIds, accountsOf, primaryContacts } from "./accounts";
import { contactsOf } from "./contacts";
import { sampleId, userId } from "./ids";
import { phoneCallsOf } from "./phoneCalls";
import { casesOf, leads, opportunitiesOf } from "./sales";
import type { SamplePerson } from "./samplePerson";

const users: readonly Row[] = [
  { systemuserid: userId, firstname: "Alex", lastname: "Morgan", fullname: "Alex Morgan", internalemailaddress: "alex.morgan@example.com", domainname: "alex.morgan@example.com", isdisabled: false },
  { systemuserid: sampleId(902), firstname: "Dana", lastname: "Keller", fullname: "Dana Keller", internalemailaddress: "dana.keller@example.com", domainname: "dana.keller@example.com", isdisabled: false },
];

const definitionId = sampleId(951);

const definitions: readonly Row[] = [
  { environmentvariabledefinitionid: definitionId, schemaname: "osp_SoftphoneConfiguration", displayname: "Open Softphone Configuration", type: 100_000_003, defaultvalue: "{}" },
];

/** Dataverse with the people who call, the companies they work for, and what happened so far. @param configuration the value of the organization's environment variable; empty for none */
export function sampleDataverse(people: readonly SamplePerson[], configuration = ""): Dataverse {
  const accounts = accountIds(people);
  const accountOf = (company: string): string => accounts.get(company) ?? "";
  const { calls, ends } = phoneCallsOf(people);
  const value = { environmentvariablevalueid: sampleId(952), value: configuration, "EnvironmentVariableDefinitionId@odata.bind": `/environmentvariabledefinitions(${definitionId})` };
  // What a record leads to stands before it.
  const dataverse = createDataverse({
    systemuser: users,
    account: accountsOf(people),
    contact: contactsOf(people, accountOf),
    lead: leads,
    incident: casesOf(people),
    opportunity: opportunitiesOf(people, accountOf),
    phonecall: calls,
    environmentvariabledefinition: definitions,
    environmentvariablevalue: configuration === "" ? [] : [value],
  });
  for (const [id, changes] of primaryContacts(people)) dataverse.update("account", id, changes);
  for (const [id, changes] of ends) dataverse.update("phonecall", id, changes);
  return dataverse;
}
