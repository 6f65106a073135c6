import * as React from "react";
import { Field } from "@fluentui/react-components";
import { useAccountPromptStyles } from "./AccountPrompt.styles";

export interface AccountFieldProps {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly label: string;
  readonly autoComplete: "username" | "current-password";
  readonly fault: string | undefined;
  readonly first?: string;
  readonly type?: "text" | "password";
}

/** What is typed is read when the agent sends it. Fluent's own field would hold it in React's state and as an attribute of the page. */
export function AccountField({ field, label, autoComplete, fault, first, type = "text" }: AccountFieldProps): React.ReactElement {
  const styles = useAccountPromptStyles();
  return (
    <Field size="small" label={label} validationMessage={fault} validationState={fault === undefined ? "none" : "error"}>
      {(described) => <input {...described} ref={field} type={type} defaultValue={first} autoComplete={autoComplete} autoCapitalize="off" spellCheck={false} dir="ltr" className={styles.input} />}
    </Field>
  );
}
