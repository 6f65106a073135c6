import { array, boolean, check, integer, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, record, strictObject, string, unknown } from "valibot";
import { backends, callMoments, defaultConfiguration } from "../../model/configuration";
import { callingCodeOf } from "../../model/phoneMetadata";

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

/** What an admin may write. Every key may be left out. */
export const configurationSchema = strictObject({
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

/** Another origin's script would see everything, and the policy of model-driven apps forbids it. */
function isLibrary(text: string): boolean {
  return /^(?!\/\/)[\w/][\w./~%-]*$/.test(text);
}
