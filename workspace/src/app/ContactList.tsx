import addIcon from "@fluentui/svg-icons/icons/add_20_regular.svg";
import { Link, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Toolbar, ToolbarButton } from "@fluentui/react-components";
import * as React from "react";
import type { Dataverse } from "../dataverse/dataverse";
import { Icon } from "./Icon";
import type { Place } from "./place";

/** The list of contacts: a page without a form, so without any control. */
export function ContactList({ dataverse, goTo }: { dataverse: Dataverse; goTo: (place: Place) => void }): React.ReactElement {
  const rows = dataverse.retrieveMultiple("contact", "?$orderby=fullname");
  return (
    <div className="record">
      <Toolbar aria-label="Commands" className="command-bar" size="small">
        <ToolbarButton icon={<Icon address={addIcon} />} onClick={() => goTo({ page: "new" })}>
          New record
        </ToolbarButton>
      </Toolbar>
      <div className="record-card">
        <h1>My Active Contacts</h1>
        <Table aria-label="My Active Contacts" size="small">
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Full Name</TableHeaderCell>
              <TableHeaderCell>Account Name</TableHeaderCell>
              <TableHeaderCell>Business Phone</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={String(row["contactid"])}>
                <TableCell>
                  <Link onClick={() => goTo({ page: "record", recordId: String(row["contactid"]) })}>{String(row["fullname"])}</Link>
                </TableCell>
                <TableCell>{String(row["company"] ?? "")}</TableCell>
                <TableCell>{String(row["telephone1"] ?? "")}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}
