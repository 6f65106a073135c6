import * as React from "react";
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

/** @param recordId undefined for a new record */
export function useRecordDraft(dataverse: Dataverse, recordId: string | undefined): RecordDraft {
  const [changes, setChanges] = React.useState<Row>({});
  const [, setSaves] = React.useState(0);
  const stored = recordId === undefined ? {} : dataverse.retrieve("contact", recordId);
  return {
    row: { ...stored, ...changes },
    dirty: Object.keys(changes).some((column) => (changes[column] ?? "") !== (stored[column] ?? "")),
    set: (column, value) => setChanges((before) => ({ ...before, [column]: value })),
    save() {
      const id = recordId ?? dataverse.create("contact", changes);
      if (recordId !== undefined) dataverse.update("contact", recordId, changes);
      setChanges({});
      setSaves((count) => count + 1);
      return id;
    },
  };
}
