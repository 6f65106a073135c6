import type { Dataverse } from "../dataverse/dataverse";
import type { Row } from "../dataverse/row";
import { watched } from "../told/told";
import type { Told } from "../told/told";
import { lossAfter, refusalBefore } from "./dataverseModes";
import type { DataverseMood, Operation } from "./dataverseModes";
import { rejection } from "./rejection";
import { webApiError } from "./webApiError";

const slowMs = 3_000;
const pageSize = 5_000;

interface Reference {
  readonly id: string;
  readonly entityType: string;
  readonly name: string;
}

export interface WebApi {
  readonly createRecord: (table: string, row: Row) => Promise<Reference>;
  readonly retrieveRecord: (table: string, id: string, options?: string) => Promise<Row>;
  readonly retrieveMultipleRecords: (table: string, options?: string, maxPageSize?: number) => Promise<{ entities: Row[]; nextLink: string }>;
  readonly updateRecord: (table: string, id: string, row: Row) => Promise<Reference>;
  readonly deleteRecord: (table: string, id: string) => Promise<Reference>;
}

/** Dataverse as forms reach it: every answer takes its time, and comes out as the settings say. */
export function createWebApi(dataverse: Dataverse, settings: () => DataverseMood): WebApi {
  const answer = async <Answer>(operation: Operation, table: string, ask: () => Answer): Promise<Answer> => {
    const mood = settings();
    await new Promise((resolve) => setTimeout(resolve, mood.slow ? slowMs : 0));
    try {
      const refusal = refusalBefore(mood, operation, table);
      if (refusal !== undefined) throw refusal;
      const answered = ask();
      const loss = lossAfter(mood, operation);
      if (loss !== undefined) throw loss;
      return answered;
    } catch (error) {
      return rejection(webApiError(error));
    }
  };
  const reference = (entityType: string, id: string): Reference => ({ id, entityType, name: "" });
  return {
    createRecord: (table, row) => answer("Create", table, () => reference(table, dataverse.create(table, sent(row)))),
    retrieveRecord: (table, id, options) => answer("Read", table, () => dataverse.retrieve(table, id, options)),
    retrieveMultipleRecords: (table, options, maxPageSize) => answer("Read", table, () => pageOf(dataverse.retrieveMultiple(table, options), options ?? "?", maxPageSize ?? pageSize)),
    updateRecord: (table, id, row) => answer("Write", table, () => (dataverse.update(table, id, sent(row)), reference(table, id))),
    deleteRecord: (table, id) => answer("Delete", table, () => (dataverse.delete(table, id), reference(table, id))),
  };
}

/** The same, each request of which is told. @param name what stands before the methods there */
export function toldWebApi(told: Told, name: string, dataverse: Dataverse, settings: () => DataverseMood): Record<string, unknown> {
  const webApi = createWebApi(dataverse, settings);
  return watched(told, name, { ...webApi }, Object.keys(webApi));
}

/** What is left of a row on its way: dates become texts, and what is undefined is gone. */
function sent(row: Row): Row {
  return JSON.parse(JSON.stringify(row)) as Row;
}

/** `nextLink` is the same question once more, from where this page ends. */
function pageOf(rows: Row[], options: string, size: number): { entities: Row[]; nextLink: string } {
  if (rows.length <= size) return { entities: rows, nextLink: "" };
  const skipped = Number(/\$skiptoken=(\d+)/.exec(options)?.[1] ?? 0);
  const question = options.replace(/&?\$skiptoken=\d+/, "");
  return { entities: rows.slice(0, size), nextLink: `${question}${question === "?" ? "" : "&"}$skiptoken=${skipped + size}` };
}
