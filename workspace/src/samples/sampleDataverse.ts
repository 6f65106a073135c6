import { createDataverse } from "../dataverse/dataverse";
import type { Dataverse, SampleChange, SampleRows } from "../dataverse/dataverse";
import type { RowKeeper } from "../dataverse/rowKeeper";
import { accountIds, accountsOf, primaryContacts } from "./accounts";
import { contactsOf } from "./contacts";
import { environmentVariable } from "./environmentVariable";
import { userId } from "./ids";
import { phoneCallsOf } from "./phoneCalls";
import { casesOf, leads, opportunitiesOf } from "./sales";
import type { SamplePerson } from "./samplePerson";
import { users } from "./users";
import { visitsOf } from "./visitorJourneys";

/** Dataverse with the people who call, the companies they work for, and what happened so far. @param configuration the value of the organization's environment variable; empty for none */
export function sampleDataverse(people: readonly SamplePerson[], configuration = "", keeper?: RowKeeper): Dataverse {
  const { rows, changes } = samplesOf(people, Date.now());
  return createDataverse({ ...rows, ...environmentVariable(configuration) }, { changes, userId, keeper });
}

/** Another one whenever the samples are others, whatever the day is. */
export function samplesVersion(people: readonly SamplePerson[]): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(samplesOf(people, 0))) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function samplesOf(people: readonly SamplePerson[], now: number): { readonly rows: SampleRows; readonly changes: readonly SampleChange[] } {
  const accounts = accountIds(people);
  const accountOf = (company: string): string => accounts.get(company) ?? "";
  const { calls, ends } = phoneCallsOf(people, now);
  const { conversations, journeys } = visitsOf(people, now);
  return {
    // What a record leads to stands before it.
    rows: {
      systemuser: users,
      account: accountsOf(people),
      contact: contactsOf(people, accountOf),
      lead: leads,
      incident: casesOf(people),
      opportunity: opportunitiesOf(people, accountOf),
      phonecall: calls,
      msdyn_ocliveworkitem: conversations,
      msdyn_visitorjourney: journeys,
    },
    changes: [...primaryContacts(people), ...ends],
  };
}
