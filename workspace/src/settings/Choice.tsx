import { Field, Select } from "@fluentui/react-components";
import * as React from "react";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, values, onChange }: Props<Value>): React.ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Value)}>
        {values.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
