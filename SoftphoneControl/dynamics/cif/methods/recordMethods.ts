import { object, pipe, string, transform } from "valibot";
import { unpacked } from "../../call/answers";
import { row, withoutBraces } from "../../call/dataAnswers";
import type { MethodTable } from "./method";

/** A row of Dataverse, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

export interface RecordReference {
  /** Without braces. */
  readonly id: string;
}

/**
 * Rows of Dataverse, under the agent's rights. `data` holds columns as the Web API takes them (`@odata.bind`, nested parties);
 * it goes to the host as JSON text, since an object makes the library throw. Pages `createRecord` to `deleteRecord`.
 */
export interface RecordMethods {
  createRecord(entityLogicalName: string, data: Row, correlationId?: string): Promise<RecordReference>;
  /** @param query - such as `?$select=fullname,telephone1` */
  retrieveRecord(entityLogicalName: string, id: string, query?: string, correlationId?: string): Promise<Row>;
  updateRecord(entityLogicalName: string, id: string, data: Row, correlationId?: string): Promise<RecordReference>;
  deleteRecord(entityLogicalName: string, id: string, correlationId?: string): Promise<RecordReference>;
}

export const reference = unpacked(object({ id: pipe(string(), transform(withoutBraces)) }));

export const recordMethods: MethodTable<RecordMethods> = {
  createRecord: { schema: reference, send: (entity, data, ...rest) => [entity, JSON.stringify(data), ...rest] },
  retrieveRecord: { schema: row },
  updateRecord: { schema: reference, send: (entity, id, data, ...rest) => [entity, id, JSON.stringify(data), ...rest] },
  deleteRecord: { schema: reference },
};
