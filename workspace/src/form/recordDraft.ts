import * as React from "react";
import { useOutside } from "../app/useOutside";
import type { Dataverse } from "../dataverse/dataverse";
import type { Row } from "../dataverse/row";
import { payloadOf, rowOfValues } from "./formParameters";
import type { FormValues } from "./formParameters";

/** A record with the changes the agent has made and not saved yet. */
export interface RecordDraft {
  readonly row: Row;
  readonly dirty: boolean;
  readonly set: (column: string, value: string | boolean | null) => void;
  /** @returns the record's id */
  readonly save: () => string;
}

/** @param recordId undefined for a new record, which begins with `values` */
export function useRecordDraft(dataverse: Dataverse, table: string, recordId: string | undefined, values: FormValues = {}): RecordDraft {
  const [changes, setChanges] = React.useState<Row>(() => (recordId === undefined ? rowOfValues(dataverse, table, values) : {}));
  useOutside(dataverse.subscribe, dataverse.version);
  // Another tab may have deleted it; the page says so a moment later.
  const stored = recordId === undefined ? {} : (dataverse.find(table, recordId) ?? {});
  return {
    row: { ...stored, ...changes },
    dirty: Object.keys(changes).some((column) => (changes[column] ?? "") !== (stored[column] ?? "")),
    set: (column, value) => setChanges((before) => ({ ...before, [column]: value })),
    save() {
      const id = recordId ?? dataverse.create(table, payloadOf(table, changes));
      if (recordId !== undefined) dataverse.update(table, recordId, changes);
      setChanges({});
      return id;
    },
  };
}
