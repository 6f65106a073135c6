import * as React from "react";
import { useOutside } from "../app/useOutside";
import type { Dataverse } from "../dataverse/dataverse";
import type { Row } from "../dataverse/row";

/** A record with the changes the agent has made and not saved yet. */
export interface RecordDraft {
  readonly row: Row;
  readonly dirty: boolean;
  readonly set: (column: string, value: string | null) => void;
  /** @returns the record's id */
  readonly save: () => string;
}

/** @param recordId undefined for a new record, which begins with `values` */
export function useRecordDraft(dataverse: Dataverse, table: string, recordId: string | undefined, values: Row = {}): RecordDraft {
  const [changes, setChanges] = React.useState<Row>(recordId === undefined ? values : {});
  useOutside(dataverse.subscribe, dataverse.version);
  const stored = recordId === undefined ? {} : dataverse.retrieve(table, recordId);
  return {
    row: { ...stored, ...changes },
    dirty: Object.keys(changes).some((column) => (changes[column] ?? "") !== (stored[column] ?? "")),
    set: (column, value) => setChanges((before) => ({ ...before, [column]: value })),
    save() {
      const id = recordId ?? dataverse.create(table, changes);
      if (recordId !== undefined) dataverse.update(table, recordId, changes);
      setChanges({});
      return id;
    },
  };
}
