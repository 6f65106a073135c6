import { Field, Input } from "@fluentui/react-components";
import * as React from "react";

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly readOnly: boolean;
  readonly required?: boolean | undefined;
  /** Why it can't stay as it is. */
  readonly problem?: string | undefined;
  readonly after?: React.ReactElement;
  readonly onChange: (value: string) => void;
}

/** An ordinary column of a form. */
export function TextField({ label, value, readOnly, required, problem, after, onChange }: Props): React.ReactElement {
  return (
    <Field label={label} required={required} validationMessage={problem} className="field">
      <Input appearance="filled-darker" placeholder="---" contentAfter={after} readOnly={readOnly} value={typeof value === "string" ? value : ""} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
