import { textIn } from "../../dataverse/row";
import type { Row } from "../../dataverse/row";
import { tableNamed } from "../../dataverse/tables";
import type { FormOptions } from "../../platform/openForm";
import { userId } from "../../samples/ids";
import type { HostMethods, HostParts } from "./hostParts";

/** Records, search, forms, and where all this is. */
export function recordMethods({ webApi, openForm, sessions, place, settings }: HostParts): HostMethods {
  return {
    createRecord: async (table: string, data: string) => webApi.createRecord(table, JSON.parse(data) as Row),
    retrieveRecord: (table: string, id: string, query?: string) => webApi.retrieveRecord(table, id, query),
    updateRecord: async (table: string, id: string, data: string) => webApi.updateRecord(table, id, JSON.parse(data) as Row),
    deleteRecord: (table: string, id: string) => webApi.deleteRecord(table, id),

    /** Found records come as an object whose keys are "0", "1" and so on. */
    async searchAndOpenRecords(table: string, query: string, searchOnly: boolean) {
      const searches = /(^\??|&)\$search=/.test(query);
      const options = query.replace(/(^\??|&)\$search=[^&]*/, "$1");
      const { entities } = await webApi.retrieveMultipleRecords(table, options === "" ? undefined : options);
      const [first] = entities;
      if (!searchOnly) {
        const opensRecord = entities.length === 1 && !searches && first !== undefined;
        sessions.open(opensRecord ? { page: "record", table, recordId: textIn(first, tableNamed(table).key) } : { page: "list", table });
      }
      return { ...entities };
    },
    renderSearchPage: (table: string) => sessions.open({ page: "list", table }),

    /** Both arguments are JSON text. */
    openForm: async (options: string, parameters = "{}") => openForm(JSON.parse(options) as FormOptions, JSON.parse(parameters) as Readonly<Record<string, unknown>>),

    async getEnvironment() {
      const shown = place();
      const own = sessions.focused().owner !== "app";
      return {
        appid: "8f1c2d3e-0003-4a5b-8c6d-000000000001",
        appName: "Sample workspace",
        appUrl: `${location.origin}/main.aspx?appid=8f1c2d3e-0003-4a5b-8c6d-000000000001`,
        clientUrl: location.origin,
        orgId: "8f1c2d3e-0004-4a5b-8c6d-000000000001",
        orgUniqueName: "sample",
        orgLcid: 1033,
        userId: `{${userId.toUpperCase()}}`,
        username: "Alex Morgan",
        userLcid: settings().language,
        userRoles: ["8f1c2d3e-0002-4a5b-8c6d-000000000001"],
        crmVersion: "9.2.0.0",
        cifVersion: "2",
        defaultCountryCode: "+1",
        customParams: "",
        // The page in focus is told only while the provider's own session, or home, has it.
        ...(own && { pagetype: shown.page === "list" ? "entitylist" : "entityrecord", etn: shown.table, ...(shown.page === "record" && { id: shown.recordId }) }),
      };
    },

    async getEntityMetadata(table: string) {
      const { label, key, title, set } = tableNamed(table);
      return new Map(Object.entries({ LogicalName: table, DisplayName: label, PrimaryIdAttribute: key, PrimaryNameAttribute: title, EntitySetName: set }));
    },
  };
}
