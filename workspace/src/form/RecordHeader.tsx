import { Avatar } from "@fluentui/react-components";
import * as React from "react";
import type { RecordDraft } from "./recordDraft";

export function RecordHeader({ draft: { row, dirty }, isNew }: { draft: RecordDraft; isNew: boolean }): React.ReactElement {
  const name = isNew ? "New Contact" : String(row["fullname"] ?? "");
  return (
    <header className="record-header">
      <Avatar name={isNew ? undefined : name} color="colorful" size={48} />
      <div className="record-title">
        <h1>
          {name} <small>{dirty || isNew ? "- Unsaved" : "- Saved"}</small>
        </h1>
        <span>Contact · Sample form</span>
      </div>
      <dl className="record-facts">
        <Fact name="Account" value={row["company"]} />
        <Fact name="Account number" value={row["accountnumber"]} />
        <Fact name="Owner" value="Alex Morgan" />
      </dl>
    </header>
  );
}

function Fact({ name, value }: { name: string; value: unknown }): React.ReactElement {
  return (
    <div>
      <dd>{typeof value === "string" && value !== "" ? value : "---"}</dd>
      <dt>{name}</dt>
    </div>
  );
}
