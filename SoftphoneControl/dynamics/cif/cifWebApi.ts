import type { WebApiLike } from "../dataverse/webApi";
import type { CifClient } from "./cifClient";

/** Dataverse through a channel provider's page, which has no other way to it where its frame is closed to the app around it. */
export function createCifWebApi(cif: Pick<CifClient, "createRecord" | "retrieveRecord" | "updateRecord" | "searchAndOpenRecords">): WebApiLike {
  return {
    retrieveMultipleRecords: async (table, options = "") => ({ entities: await cif.searchAndOpenRecords(table, options, true) }),
    retrieveRecord: (table, id, options) => cif.retrieveRecord(table, id, options),
    createRecord: (table, row) => cif.createRecord(table, row),
    updateRecord: (table, id, row) => cif.updateRecord(table, id, row),
  };
}
