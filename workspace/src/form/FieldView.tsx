import { Field as Labelled } from "@fluentui/react-components";
import * as React from "react";
import type { Place } from "../app/place";
import { textIn } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import { LookupLink } from "./LookupLink";
import { PermissionField } from "./PermissionField";
import { PhoneLink } from "./PhoneLink";
import type { RecordDraft } from "./recordDraft";
import type { Field } from "./tableForm";
import { TextField } from "./TextField";

interface Props {
  readonly table: string;
  readonly field: Field;
  readonly draft: RecordDraft;
  readonly readOnly: boolean;
  readonly goTo: (place: Place) => void;
}

/** One column on a form, without the softphone. */
export function FieldView({ table, field: { label, column, kind }, draft, readOnly, goTo }: Props): React.ReactElement {
  if (kind === "phone") {
    const value = textIn(draft.row, column);
    const link = <PhoneLink value={value} name={column} format="phone" entityLogicalName={table} entityId={textIn(draft.row, tableNamed(table).key)} />;
    return <TextField label={label} value={value} readOnly={readOnly} after={link} onChange={(changed) => draft.set(column, changed)} />;
  }
  if (kind === "text") return <TextField label={label} value={draft.row[column]} readOnly={readOnly} onChange={(value) => draft.set(column, value)} />;
  if (kind === "permission") return <PermissionField label={label} forbidden={draft.row[column] === true} readOnly={readOnly} onChange={(value) => draft.set(column, value)} />;
  return (
    <Labelled label={label} className="field">
      <div className="lookup">
        <LookupLink row={draft.row} column={column} goTo={goTo} />
      </div>
    </Labelled>
  );
}
