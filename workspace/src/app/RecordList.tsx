import addIcon from "@fluentui/svg-icons/icons/add_20_regular.svg";
import { Link, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Toolbar, ToolbarButton } from "@fluentui/react-components";
import * as React from "react";
import type { Dataverse } from "../dataverse/dataverse";
import { textIn } from "../dataverse/row";
import type { Row } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import { LookupLink } from "../form/LookupLink";
import { PhoneLink } from "../form/PhoneLink";
import type { Field, TableForm } from "../form/tableForm";
import { Icon } from "./Icon";
import type { Place } from "./place";
import { useOutside } from "./useOutside";

interface Props {
  readonly form: TableForm;
  readonly dataverse: Dataverse;
  readonly goTo: (place: Place) => void;
}

/** The list of a table: a page without a form, so without any control. */
export function RecordList({ form: { table, view, list }, dataverse, goTo }: Props): React.ReactElement {
  useOutside(dataverse.subscribe, dataverse.version);
  const { key, title } = tableNamed(table);
  const rows = dataverse.retrieveMultiple(table, `?$orderby=${title}`);
  const open = (row: Row) => goTo({ page: "record", table, recordId: textIn(row, key) });
  return (
    <div className="record">
      <Toolbar aria-label="Commands" className="command-bar" size="small">
        <ToolbarButton icon={<Icon address={addIcon} />} onClick={() => goTo({ page: "new", table })}>
          New record
        </ToolbarButton>
      </Toolbar>
      <div className="record-card">
        <h1>{view}</h1>
        <Table aria-label={view} size="small">
          <TableHeader>
            <TableRow>
              {list.map(({ label }) => (
                <TableHeaderCell key={label}>{label}</TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={textIn(row, key)}>
                {list.map((field, index) => (
                  <TableCell key={field.label}>
                    {index === 0 ? <Link onClick={() => open(row)}>{textIn(row, field.column) || "---"}</Link> : <Cell table={table} field={field} row={row} goTo={goTo} />}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}

function Cell({ table, field, row, goTo }: { table: string; field: Field; row: Row; goTo: (place: Place) => void }): React.ReactElement {
  const value = textIn(row, field.column);
  if (field.kind === "lookup") return <LookupLink row={row} column={field.column} goTo={goTo} />;
  if (field.kind !== "phone") return <>{value}</>;
  return (
    <>
      {value}
      <PhoneLink value={value} name={field.column} format="phone" entityLogicalName={table} entityId={textIn(row, tableNamed(table).key)} />
    </>
  );
}
