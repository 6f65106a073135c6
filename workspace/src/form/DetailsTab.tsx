import * as React from "react";
import type { Place } from "../app/place";
import { FieldView } from "./FieldView";
import { FormSection } from "./FormSection";
import type { RecordDraft } from "./recordDraft";
import type { TableForm } from "./tableForm";

interface Props {
  readonly form: TableForm;
  readonly draft: RecordDraft;
  readonly readOnly: boolean;
  readonly goTo: (place: Place) => void;
}

/** A tab without the softphone: going to it and back destroys the control and makes it anew. */
export function DetailsTab({ form, ...rest }: Props): React.ReactElement {
  return (
    <div className="form-columns form-columns-medium">
      {form.details.map(({ title, fields }) => (
        <FormSection key={title} title={title}>
          {fields.map((field) => (
            <FieldView key={field.label} table={form.table} field={field} {...rest} />
          ))}
        </FormSection>
      ))}
    </div>
  );
}
