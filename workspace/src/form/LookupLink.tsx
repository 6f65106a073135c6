import { Link } from "@fluentui/react-components";
import * as React from "react";
import type { Place } from "../app/place";
import { formattedColumn } from "../dataverse/reading";
import { textIn } from "../dataverse/row";
import type { Row } from "../dataverse/row";
import { targetColumn, valueColumn } from "../dataverse/table";
import { formOf } from "./tableForms";

interface Props {
  readonly row: Row;
  readonly column: string;
  readonly goTo: (place: Place) => void;
}

/** The record that a lookup leads to; no more than its name when this app has no form for it. */
export function LookupLink({ row, column, goTo }: Props): React.ReactElement {
  const recordId = textIn(row, valueColumn(column));
  const table = textIn(row, targetColumn(column));
  const name = textIn(row, formattedColumn(column));
  if (recordId === "") return <span>---</span>;
  return formOf(table) === undefined ? <span>{name}</span> : <Link onClick={() => goTo({ page: "record", table, recordId })}>{name}</Link>;
}
