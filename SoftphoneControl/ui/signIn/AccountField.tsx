import * as React from "react";
import { Field, Input } from "@fluentui/react-components";

export interface AccountFieldProps {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly label: string;
  readonly autoComplete: "username" | "current-password";
  readonly fault: string | undefined;
  readonly first?: string;
  readonly type?: "password";
}

/** Keeps what is typed to itself: it is read when the agent sends it. */
export function AccountField({ field, label, autoComplete, fault, first, type = undefined }: AccountFieldProps): React.ReactElement {
  return (
    <Field size="small" label={label} validationMessage={fault} validationState={fault === undefined ? "none" : "error"}>
      <Input type={type ?? "text"} defaultValue={first} autoComplete={autoComplete} input={{ ref: field, autoCapitalize: "off", spellCheck: false }} />
    </Field>
  );
}
