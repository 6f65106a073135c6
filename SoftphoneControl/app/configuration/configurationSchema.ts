import { array, boolean, check, integer, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, record, strictObject, string, literal, unknown, variant } from "valibot";
import { requestNames } from "../../cil/contract/requests";
import { backends, callMoments, defaultConfiguration } from "../../model/settings/configuration";
import { customRequestNames, defaultPermissions } from "../../model/settings/permissions";
import { callingCodeOf } from "../../model/numbers/phoneMetadata";

const share = pipe(number(), minValue(0), maxValue(1));
const milliseconds = (most: number) => pipe(number(), integer(), minValue(0), maxValue(most));
const setting = optional(pipe(string(), maxLength(10_000, "at most 10,000 characters are expected")), "");
const { analytics, autoAnswer, callerSearch, callRecords, callSession, connects, journey, liveChat, notification, screenPop, simulation, sip } = defaultConfiguration;
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

const mutable = <Item>(items: readonly Item[]): Item[] => [...items];
const shortText = pipe(string(), minLength(1, "at least one character is expected"), maxLength(100, "at most 100 characters are expected"));
const reasonList = pipe(array(strictObject({ id: shortText, label: shortText })), maxLength(100, "at most 100 reasons are expected"));
const variableNames = pipe(array(shortText), maxLength(50, "at most 50 names are expected"));
const parties = pipe(array(strictObject({ name: shortText, address: pipe(string(), check((text) => /^\+?[\w.*#-]{2,40}$/.test(text), "an extension or a number such as +12025550143 is expected")) })), maxLength(500, "at most 500 entries are expected"));

const pageRules = pipe(
  array(
    strictObject({
      page: pipe(string(), check((text) => text.length <= 300 && /^(?!\/\/)[\w/][\w./~%-]*$/.test(text), "a path on this origin or the name of a web resource is expected")),
      requests: optional(pipe(array(picklist(requestNames)), maxLength(100, "at most 100 requests are expected")), []),
      guardsDial: optional(boolean(), false),
    }),
  ),
  maxLength(100, "at most 100 pages are expected"),
);

/** A service of the organization, or the softphone itself. */
function serviceOr<Own extends "typed" | "own">(own: Own) {
  return variant("source", [
    strictObject({ source: literal("customApi"), name: pipe(string(), check((text) => /^[a-z]\w{0,99}$/i.test(text), "the unique name of a custom API is expected")) }),
    strictObject({ source: literal("endpoint"), name: pipe(string(), check((text) => /^https:\/\/[\w.-]+(:\d+)?(\/[\w./~%-]*)?$/.test(text), "an https: address is expected")) }),
    strictObject({ source: literal(own), name: optional(literal(""), "") }),
  ]);
}

function isSocketAddress(text: string): boolean {
  return text === "" || /^wss?:\/\/[\w.[\]:-]+(\/[\w./~%-]*)?$/.test(text);
}

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
  permissions: optional(
    strictObject({ pages: optional(pageRules, []), customRequests: optional(pipe(array(picklist(customRequestNames)), maxLength(20, "at most 20 requests are expected")), mutable(defaultPermissions.customRequests)) }),
    {},
  ),
  connects: optional(
    strictObject({
      library: optional(pipe(string(), check(isLibrary, "the name of a web resource or a path on this origin is expected")), connects.library),
      channelId: optional(pipe(string(), minLength(1, "at least one character is expected"), maxLength(100, "at most 100 characters are expected")), connects.channelId),
    }),
    {},
  ),
  sip: optional(
    strictObject({
      server: optional(pipe(string(), check(isSocketAddress, "the address of a WebSocket is expected")), sip.server),
      domain: optional(pipe(string(), check((text) => /^([\w-]+\.)*[\w-]*$/.test(text), "a domain such as example.com is expected")), sip.domain),
      credentials: optional(serviceOr("typed"), sip.credentials),
      agentStates: optional(serviceOr("own"), sip.agentStates),
      stunServers: optional(pipe(array(pipe(string(), check((text) => /^stuns?:[\w.:[\]-]+$/.test(text), "an address such as stun:stun.example.com is expected"))), maxLength(4, "at most 4 servers are expected")), []),
      iceGatheringMs: optional(pipe(milliseconds(10_000), minValue(100)), sip.iceGatheringMs),
      registerForS: optional(pipe(number(), integer(), minValue(30), maxValue(3_600)), sip.registerForS),
      digits: optional(picklist(["rfc4733", "info"]), sip.digits),
      recovery: optional(boolean(), sip.recovery),
      takesReferrals: optional(boolean(), sip.takesReferrals),
      ringMs: optional(pipe(number(), integer(), check((ms) => ms === 0 || (ms >= 5_000 && ms <= 600_000), "0, or 5000 to 600000, is expected")), sip.ringMs),
      wrapupMs: optional(milliseconds(3_600_000), sip.wrapupMs),
      wrapupReasonRequired: optional(boolean(), sip.wrapupReasonRequired),
      reasonCodes: optional(strictObject({ NotReady: optional(reasonList, mutable(sip.reasonCodes.NotReady)), Logout: optional(reasonList, mutable(sip.reasonCodes.Logout)), Wrapup: optional(reasonList, mutable(sip.reasonCodes.Wrapup)) }), {}),
      colleagues: optional(parties, []),
      queues: optional(parties, []),
    }),
    {},
  ),
  liveChat: optional(
    strictObject({
      enabled: optional(boolean(), liveChat.enabled),
      page: optional(pipe(string(), check((text) => /^([\w][\w./-]{0,199})?$/.test(text), "the name of a web resource is expected")), liveChat.page),
      channelId: optional(shortText, liveChat.channelId),
      contextVariables: optional(variableNames, []),
      sharesCaller: optional(boolean(), liveChat.sharesCaller),
      offerAfterHoldMs: optional(pipe(number(), integer(), check((ms) => ms === 0 || (ms >= 5_000 && ms <= 3_600_000), "0, or 5000 to 3600000, is expected")), liveChat.offerAfterHoldMs),
      hasBot: optional(boolean(), liveChat.hasBot),
      numberKey: optional(shortText, liveChat.numberKey),
      wrapupMs: optional(milliseconds(3_600_000), liveChat.wrapupMs),
    }),
    {},
  ),
  journey: optional(strictObject({ enabled: optional(boolean(), journey.enabled), variables: optional(variableNames, mutable(journey.variables)), contactColumn: optional(columnOrNone, journey.contactColumn) }), {}),
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
  autoAnswer: optional(strictObject({ afterMs: optional(milliseconds(60_000), autoAnswer.afterMs) }), {}),
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
      supervisor: optional(boolean(), simulation.supervisor),
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
