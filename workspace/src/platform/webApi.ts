import type { Dataverse } from "../dataverse/dataverse";
import type { Row } from "../dataverse/row";
import type { Settings } from "../settings/settings";

const slowMs = 3_000;

export interface WebApi {
  readonly createRecord: (table: string, row: Row) => Promise<{ id: string; entityType: string; name: string }>;
  readonly retrieveRecord: (table: string, id: string, options?: string) => Promise<Row>;
  readonly retrieveMultipleRecords: (table: string, options?: string, maxPageSize?: number) => Promise<{ entities: Row[]; nextLink: string }>;
  readonly updateRecord: (table: string, id: string, row: Row) => Promise<{ id: string; entityType: string; name: string }>;
  readonly deleteRecord: (table: string, id: string) => Promise<{ id: string; entityType: string; name: string }>;
}

/** Dataverse as forms reach it: every answer takes its time, and fails when the settings say so. */
export function createWebApi(dataverse: Dataverse, settings: () => Settings): WebApi {
  const answer = async <Answer>(ask: () => Answer): Promise<Answer> => {
    const { slow, failing } = settings();
    await new Promise((resolve) => setTimeout(resolve, slow ? slowMs : 0));
    if (failing) throw Object.assign(new Error("The sample Dataverse fails, as its settings say."), { errorCode: 2147746816 });
    return ask();
  };
  return {
    createRecord: (table, row) => answer(() => ({ id: dataverse.create(table, row), entityType: table, name: "" })),
    retrieveRecord: (table, id, options) => answer(() => dataverse.retrieve(table, id, options)),
    retrieveMultipleRecords: (table, options) => answer(() => ({ entities: dataverse.retrieveMultiple(table, options), nextLink: "" })),
    updateRecord: (table, id, row) => answer(() => (dataverse.update(table, id, row), { id, entityType: table, name: "" })),
    deleteRecord: (table, id) => answer(() => (dataverse.delete(table, id), { id, entityType: table, name: "" })),
  };
}
