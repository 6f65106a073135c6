import dismissIcon from "@fluentui/svg-icons/icons/dismiss_20_regular.svg";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import type { Dataverse } from "../dataverse/dataverse";
import { textIn } from "../dataverse/row";
import type { Row } from "../dataverse/row";
import { targetColumn, valueColumn } from "../dataverse/table";
import { tableNamed } from "../dataverse/tables";
import { lookupRow, payloadOf, rowOfValues } from "../form/formParameters";
import type { Field } from "../form/tableForm";
import { formOf } from "../form/tableForms";
import { TextField } from "../form/TextField";
import { createWebApi } from "../platform/webApi";
import type { DataverseMood } from "../platform/dataverseModes";
import { LookupPicker } from "./LookupPicker";
import type { QuickCreate } from "./quickCreates";

interface Props {
  readonly request: QuickCreate;
  readonly dataverse: Dataverse;
  readonly settings: DataverseMood;
}

const columnOf = ({ kind, column }: Field): string => (kind === "lookup" ? valueColumn(column) : column);

/** A few columns of a new record, at the side of what the agent works on. */
export function QuickCreateForm({ request: { table, values, close }, dataverse, settings }: Props): React.ReactElement | null {
  const form = formOf(table);
  const [row, setRow] = React.useState<Row>(() => rowOfValues(dataverse, table, values));
  const [asked, setAsked] = React.useState(false);
  const [saving, setSaving] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
  const spot = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const { activeElement } = document;
    spot.current?.querySelector<HTMLElement>("input, select")?.focus();
    // As the platform does: whoever opened it goes on there.
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
  }, []);
  if (form?.quick === undefined) return null;

  const fields = form.quick;
  const change = (changes: Row): void => setRow((before) => ({ ...before, ...changes }));
  const missing = (field: Field): boolean => field.required === true && textIn(row, columnOf(field)).trim() === "";
  const problemOf = (field: Field): string | undefined => (asked && missing(field) ? `${field.label}: Required fields must be filled in.` : undefined);

  async function save(): Promise<void> {
    setAsked(true);
    if (fields.some(missing)) return;
    setSaving(true);
    try {
      const { id } = await createWebApi(dataverse, () => settings).createRecord(table, payloadOf(table, row));
      const saved = dataverse.retrieve(table, id);
      // As the platform has ids here: with braces.
      close([{ id: `{${id.toUpperCase()}}`, name: textIn(saved, tableNamed(table).title), entityType: table }]);
    } catch (error) {
      setFailure((error as { readonly message?: string }).message ?? String(error));
      setSaving(false);
    }
  }
  const title = `Quick Create: ${form.singular}`;
  return (
    <section ref={spot} className="quick-create" role="dialog" aria-label={title} onKeyDown={({ key }) => key === "Escape" && close([])}>
      <header>
        <h2>{title}</h2>
        <Button appearance="subtle" size="small" icon={<Icon address={dismissIcon} />} aria-label={`Close ${title}`} onClick={() => close([])} />
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="quick-create-fields">
          {failure !== undefined && (
            <MessageBar intent="error">
              <MessageBarBody>{failure}</MessageBarBody>
            </MessageBar>
          )}
          {fields.map((field) => (
            <QuickField key={field.column} table={table} field={field} row={row} problem={problemOf(field)} dataverse={dataverse} change={change} />
          ))}
        </div>
        <footer>
          <Button appearance="primary" type="submit" disabled={saving}>
            Save and Close
          </Button>
          <Button onClick={() => close([])}>Cancel</Button>
        </footer>
      </form>
    </section>
  );
}

interface QuickFieldProps {
  readonly table: string;
  readonly field: Field;
  readonly row: Row;
  readonly problem: string | undefined;
  readonly dataverse: Dataverse;
  readonly change: (changes: Row) => void;
}

function QuickField({ table, field: { label, column, kind, required }, row, problem, dataverse, change }: QuickFieldProps): React.ReactElement {
  const both = { label, required, problem };
  if (kind !== "lookup") return <TextField {...both} value={row[column]} readOnly={false} onChange={(value) => change({ [column]: value })} />;
  return (
    <LookupPicker
      {...both}
      dataverse={dataverse}
      targets={tableNamed(table).lookups[column] ?? []}
      target={textIn(row, targetColumn(column))}
      recordId={textIn(row, valueColumn(column))}
      onChange={(target, id) => change(lookupRow(dataverse, column, target, id))}
    />
  );
}
