import * as React from "react";
import { FormSection } from "./FormSection";
import type { RecordDraft } from "./recordDraft";
import { TextField } from "./TextField";

/** A tab without the softphone: going to it and back destroys the control and makes it anew. */
export function DetailsTab({ draft, readOnly }: { draft: RecordDraft; readOnly: boolean }): React.ReactElement {
  const text = (label: string, column: string) => (
    <TextField label={label} value={draft.row[column]} readOnly={readOnly} onChange={(value) => draft.set(column, value)} />
  );
  return (
    <div className="form-columns form-columns-medium">
      <FormSection title="Address">
        {text("Street", "address1_line1")}
        {text("City", "address1_city")}
        {text("Country", "address1_country")}
      </FormSection>
      <FormSection title="Billing">{text("Account Number", "accountnumber")}</FormSection>
    </div>
  );
}
