import { Field, Select } from "@fluentui/react-components";
import * as React from "react";

interface Props {
  readonly label: string;
  readonly forbidden: boolean;
  readonly readOnly: boolean;
  readonly onChange: (forbidden: boolean) => void;
}

/** A way to reach somebody, which they may not want. */
export function PermissionField({ label, forbidden, readOnly, onChange }: Props): React.ReactElement {
  return (
    <Field label={label} className="field">
      <Select appearance="filled-darker" disabled={readOnly} value={String(forbidden)} onChange={(_, data) => onChange(data.value === "true")}>
        <option value="false">Allow</option>
        <option value="true">Do Not Allow</option>
      </Select>
    </Field>
  );
}
