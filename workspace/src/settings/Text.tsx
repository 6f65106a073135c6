import { Field, Input } from "@fluentui/react-components";
import * as React from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** Takes effect when left, since the page loads again then. */
export function Text({ label, value, onCommit }: Props): React.ReactElement {
  return (
    <Field label={label}>
      <Input defaultValue={value} onBlur={({ target }) => target.value !== value && onCommit(target.value)} />
    </Field>
  );
}
