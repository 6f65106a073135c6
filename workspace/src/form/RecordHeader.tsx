import { Avatar } from "@fluentui/react-components";
import * as React from "react";
import type { Place } from "../app/place";
import { textIn } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import { LookupLink } from "./LookupLink";
import type { RecordDraft } from "./recordDraft";
import type { TableForm } from "./tableForm";

interface Props {
  readonly form: TableForm;
  readonly draft: RecordDraft;
  readonly isNew: boolean;
  readonly goTo: (place: Place) => void;
}

export function RecordHeader({ form, draft: { row, dirty }, isNew, goTo }: Props): React.ReactElement {
  const name = isNew ? `New ${form.singular}` : textIn(row, tableNamed(form.table).title);
  return (
    <header className="record-header">
      <Avatar name={isNew ? undefined : name} color="colorful" size={48} />
      <div className="record-title">
        <h1>
          {name} <small>{dirty || isNew ? "- Unsaved" : "- Saved"}</small>
        </h1>
        <span>{form.singular} · Sample form</span>
      </div>
      <dl className="record-facts">
        {form.facts.map(({ label, column, kind }) => (
          <div key={label}>
            <dd>{kind === "lookup" ? <LookupLink row={row} column={column} goTo={goTo} /> : textIn(row, column) || "---"}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
    </header>
  );
}
