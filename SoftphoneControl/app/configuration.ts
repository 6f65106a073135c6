import { array, boolean, check, integer, maxLength, maxValue, minLength, minValue, number, optional, object, picklist, pipe, record, safeParse, strictObject, string, getDotPath, unknown } from "valibot";
import type { BaseIssue } from "valibot";
import { backends, callMoments, defaultConfiguration } from "../model/configuration";
import { callingCodeOf } from "../model/phoneMetadata";
import type { Backend, Configuration } from "../model/configuration";
import type { ChannelId } from "../model/ids";
import type { SoftphoneErrorCode } from "../model/softphoneError";

const share = pipe(number(), minValue(0), maxValue(1));
const milliseconds = (most: number) => pipe(number(), integer(), minValue(0), maxValue(most));
const setting = optional(pipe(string(), maxLength(10_000, "at most 10,000 characters are expected")), "");
const { analytics, callerSearch, callRecords, callSession, connects, notification, screenPop, simulation } = defaultConfiguration;
const { faults } = simulation;

const columnName = pipe(string(), check((text) => /^[a-z_][a-z0-9_]{0,99}$/.test(text), "the logical name of a table or column is expected"));
const columnOrNone = pipe(string(), check((text) => /^([a-z_][a-z0-9_]{0,99})?$/.test(text), "the logical name of a column is expected"));
const uniqueName = pipe(string(), maxLength(200, "at most 200 characters are expected"));
const moment = picklist(callMoments);
const templateParameters = record(string(), unknown());
const presence = optional(uniqueName);
const searchTables = pipe(
  array(
    strictObject({
      table: columnName,
      name: columnName,
      columns: pipe(array(columnName), maxLength(8, "at most 8 columns are expected")),
      normalizedColumn: optional(columnOrNone, ""),
    }),
  ),
  minLength(1, "at least one table is expected"),
  maxLength(8, "at most 8 tables are expected"),
);

const configurationSchema = strictObject({
  backend: optional(picklist(backends), defaultConfiguration.backend),
  channelId: optional(pipe(string(), minLength(1, "at least one character is expected"), maxLength(100, "at most 100 characters are expected")), defaultConfiguration.channelId),
  defaultCountry: optional(pipe(string(), check((country) => callingCodeOf(country) !== undefined, "an ISO country code such as US is expected")), defaultConfiguration.defaultCountry),
  customSettings: optional(
    strictObject({ setting1: setting, setting2: setting, setting3: setting, setting4: setting, setting5: setting }),
    {},
  ),
  integrationResults: optional(picklist(["value", "envelope"]), defaultConfiguration.integrationResults),
  customRequests: optional(boolean(), defaultConfiguration.customRequests),
  connects: optional(
    strictObject({
      library: optional(pipe(string(), check(isLibrary, "the name of a web resource or a path on this origin is expected")), connects.library),
      channelId: optional(pipe(string(), minLength(1, "at least one character is expected"), maxLength(100, "at most 100 characters are expected")), connects.channelId),
    }),
    {},
  ),
  callerSearch: optional(strictObject({ tables: optional(searchTables, [...callerSearch.tables] as never), lastDigits: optional(pipe(number(), integer(), check((digits) => digits === 0 || (digits >= 6 && digits <= 12), "0, or 6 to 12, is expected")), callerSearch.lastDigits) }), {}),
  screenPop: optional(strictObject({ when: optional(moment, screenPop.when), variable: optional(uniqueName, screenPop.variable), table: optional(columnName, screenPop.table), column: optional(columnName, screenPop.column) }), {}),
  callRecords: optional(strictObject({ when: optional(moment, callRecords.when), complete: optional(boolean(), callRecords.complete), transferOwnerColumn: optional(columnOrNone, callRecords.transferOwnerColumn) }), {}),
  callSession: optional(
    strictObject({
      template: optional(uniqueName, callSession.template),
      parameters: optional(templateParameters, {}),
      when: optional(picklist(["offered", "connected"]), callSession.when),
      closeAtEnd: optional(boolean(), callSession.closeAtEnd),
    }),
    {},
  ),
  analytics: optional(strictObject({ enabled: optional(boolean(), analytics.enabled), providerId: optional(pipe(string(), maxLength(100, "at most 100 characters are expected")), analytics.providerId) }), {}),
  doNotPhone: optional(picklist(["warn", "block", "off"]), defaultConfiguration.doNotPhone),
  presence: optional(strictObject({ Ready: presence, NotReady: presence, Active: presence, Wrapup: presence, Logout: presence }), {}),
  notification: optional(strictObject({ template: optional(uniqueName, notification.template), parameters: optional(templateParameters, {}) }), {}),
  simulation: optional(
    strictObject({
      seed: optional(pipe(number(), integer()), simulation.seed),
      scenario: optional(string()),
      signedIn: optional(boolean(), simulation.signedIn),
      wrapupMs: optional(milliseconds(3_600_000), simulation.wrapupMs),
      wrapupReasonRequired: optional(boolean(), simulation.wrapupReasonRequired),
      ringMs: optional(pipe(milliseconds(600_000), minValue(1_000)), simulation.ringMs),
      latencyMs: optional(milliseconds(60_000), simulation.latencyMs),
      faults: optional(
        strictObject({
          lost: optional(share, faults.lost),
          duplicated: optional(share, faults.duplicated),
          reordered: optional(share, faults.reordered),
          refused: optional(share, faults.refused),
        }),
        {},
      ),
    }),
    {},
  ),
});

const backendSchema = object({ backend: picklist(backends) });

const jsonText = pipe(string(), maxLength(100_000, "at most 100,000 characters are expected"), check(isJsonObject, "a JSON object is expected"));

/** Another origin's script would see everything, and the policy of model-driven apps forbids it. */
function isLibrary(text: string): boolean {
  return /^(?!\/\/)[\w/][\w./~%-]*$/.test(text);
}

function isJsonObject(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json);
  } catch {
    return false;
  }
}

export interface ConfigurationProblem {
  readonly code: SoftphoneErrorCode;
  readonly detail?: string;
}

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** As the manifest's properties have it: JSON text, and the name of a backend that may overrule it. */
export function readConfiguration(text: string, backendProperty: string): ReadConfiguration {
  const problems: ConfigurationProblem[] = [];
  const { json, problem } = parse(text.trim());
  if (problem) problems.push(problem);
  const backend = backendOf(json.backend, backendProperty, problems);
  return { configuration: { ...json, backend, channelId: json.channelId as ChannelId }, problems };
}

function parse(text: string): { json: Omit<Configuration, "channelId"> & { channelId: string }; problem?: ConfigurationProblem } {
  if (text === "") return { json: defaultConfiguration };
  const readable = safeParse(jsonText, text);
  const result = readable.success ? safeParse(configurationSchema, JSON.parse(readable.output)) : readable;
  if (result.success && typeof result.output === "object") return { json: result.output };
  // Whatever else is wrong: where a real contact centre is asked for, calls must not be simulated.
  const asked = readable.success ? safeParse(backendSchema, JSON.parse(readable.output)) : readable;
  const backend = asked.success && typeof asked.output === "object" ? asked.output.backend : defaultConfiguration.backend;
  return { json: { ...defaultConfiguration, backend }, problem: { code: "configurationInvalid", detail: describe(result.issues?.[0]) } };
}

/** Their messages are ours. */
const wordedTypes = ["check", "min_length", "max_length"];

function describe(issue: BaseIssue<unknown> | undefined): string {
  const path = issue ? getDotPath(issue) : null;
  if (!issue || path === null) return issue?.message ?? "a JSON object is expected";
  if (issue.expected === "never") return `${path} is no known key`;
  return `${path}: ${wordedTypes.includes(issue.type) ? issue.message : `expected ${issue.expected ?? issue.type}`}`;
}

/** Backends that this version has. */
const available: readonly Backend[] = ["local", "connects"];

function backendOf(configured: Backend, property: string, problems: ConfigurationProblem[]): Backend {
  const wanted = property === "" || property === "configured" ? configured : property;
  const known = backends.find((backend) => backend === wanted);
  if (!known) problems.push({ code: "propertyInvalid", detail: `backend must be one of configured, ${backends.join(", ")}` });
  else if (!available.includes(known)) problems.push({ code: "backendMissing", detail: known });
  return known ?? configured;
}
