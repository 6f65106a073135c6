import { Field as Labelled } from "@fluentui/react-components";
import * as React from "react";
import type { Place } from "../app/place";
import { LookupLink } from "./LookupLink";
import type { RecordDraft } from "./recordDraft";
import type { Field } from "./tableForm";
import { TextField } from "./TextField";

interface Props {
  readonly field: Field;
  readonly draft: RecordDraft;
  readonly readOnly: boolean;
  readonly goTo: (place: Place) => void;
}

/** One column on a form, without the softphone. */
export function FieldView({ field: { label, column, kind }, draft, readOnly, goTo }: Props): React.ReactElement {
  if (kind !== "lookup") return <TextField label={label} value={draft.row[column]} readOnly={readOnly} onChange={(value) => draft.set(column, value)} />;
  return (
    <Labelled label={label} className="field">
      <div className="lookup">
        <LookupLink row={draft.row} column={column} goTo={goTo} />
      </div>
    </Labelled>
  );
}
