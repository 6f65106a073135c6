import { Field, Input } from "@fluentui/react-components";
import * as React from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** Takes effect when left or by Enter, and not at each key: the page loads again then. */
export function Text({ label, value, onCommit }: Props): React.ReactElement {
  const commit = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    if (currentTarget.value !== value) onCommit(currentTarget.value);
  };
  return (
    <Field label={label}>
      <Input defaultValue={value} onBlur={commit} onKeyDown={(event) => event.key === "Enter" && commit(event)} />
    </Field>
  );
}
