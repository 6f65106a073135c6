/**
 * What becomes of a string in a recording, by the name of its member (or, where a name means two things, of that in its parent).
 * What is not named here is a text of somebody, and is masked. Numbers, times and booleans stay.
 */
export type FieldRule = "plain" | "id" | "number" | "variable" | "digits" | "endReason" | "none" | "Person" | "Queue" | "Reason" | "Device";

const members: Readonly<Record<FieldRule, string>> = {
  // One of our own words, or a code.
  plain:
    "type state phase code level source direction classification channelType endReason backend when lookup pop why link lead sound fault microphone trouble mediaType recordType table " +
    "capabilities methods integrationResults reasonCode wrapupReason recording supervision manner telephone ringTone desktopNotices answer kind defaultCountry doNotPhone sip.digits connection.cause Logout.id NotReady.id Wrapup.id",
  id:
    "id workItemId requestId peerId page controlId customerId customerIdType sessionId mapId cause agentId about consultationOf correlationId alertId noticeId infoId callerId queueId channelId " +
    "conversationId userId key activityId teamId activeDeviceId colleagueId input output variable variables contextVariables dialGuards",
  number: "address fromAddress toAddress ani extension transferringTo transferredTo number",
  variable: "ctiData",
  digits: "digits",
  endReason: "detail",
  // May hold anything, and nothing that reducers read.
  none: "templateParameters parameters more",
  Person: "name firstName lastName loginName displayName user people.label",
  Queue: "queueName queues.name",
  Reason: "reasonCodeLabel Logout.label NotReady.label Wrapup.label",
  Device: "inputs.label outputs.label defaults.input defaults.output ringer .label deviceNews.label deviceNews.now deviceNews.input deviceNews.output",
};

const rules: ReadonlyMap<string, FieldRule> = new Map(Object.entries(members).flatMap(([rule, names]) => names.split(" ").map((name) => [name, rule as FieldRule])));

export function ruleOf(parent: string, name: string): FieldRule | undefined {
  return rules.get(`${parent}.${name}`) ?? rules.get(name);
}

/** Members whose own members are filed under ids or names of others. */
const files: ReadonlySet<string> = new Set(["workItems", "requests", "callRecords", "pages", "media", "journeys", "kept", "parts", "controls", "ctiData"]);

export function isFile(name: string): boolean {
  return files.has(name);
}
