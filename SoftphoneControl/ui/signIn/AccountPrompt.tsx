import * as React from "react";
import { Body1Strong, Button, useId } from "@fluentui/react-components";
import { isSpeakerSelector } from "../../state/selectors/announcerSelectors";
import { credentialsAskedSelector } from "../../state/selectors/signInSelectors";
import { useLentFocus } from "../hooks/useLentFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { AccountField } from "./AccountField";
import { useAccountPromptStyles } from "./AccountPrompt.styles";

/** Asks for account and password, and hands them on past the store. What is typed stands in the fields alone, and goes with them. */
export function AccountPrompt(): React.ReactElement | null {
  const { controlId, credentials, text } = useSoftphone();
  const styles = useAccountPromptStyles();
  const titleId = useId("account-prompt");
  const asked = useSelector(credentialsAskedSelector);
  const lent = useLentFocus<HTMLDivElement>(asked && `${asked.why} ${asked.wereRefused}`, useSelector(isSpeakerSelector, controlId), true);
  const { ref: prompt } = lent;
  const account = React.useRef<HTMLInputElement>(null);
  const password = React.useRef<HTMLInputElement>(null);
  const [missing, setMissing] = React.useState<"user" | "password">();
  React.useLayoutEffect(() => {
    setMissing(undefined);
    // The prompt was lent the focus: it belongs into the first field that wants something.
    if (prompt.current !== null && prompt.current.ownerDocument.activeElement === prompt.current) (account.current?.value === "" ? account : password).current?.focus();
  }, [asked, prompt]);
  if (asked === undefined) return null;
  const { why, wereRefused, user } = asked;
  const answer = (): void => {
    const given = { user: account.current?.value.trim() ?? "", password: password.current?.value ?? "" };
    const empty = given.user === "" ? "user" : given.password === "" ? "password" : undefined;
    setMissing(empty);
    if (empty !== undefined) {
      (empty === "user" ? account : password).current?.focus();
      return;
    }
    if (password.current) password.current.value = "";
    credentials.answer(given);
  };
  return (
    <div
      {...lent}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      className={styles.prompt}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        credentials.cancel();
      }}
    >
      <form
        key={user}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          answer();
        }}
      >
        <Body1Strong as="strong" id={titleId} block>{text(`Credentials_${why}`)}</Body1Strong>
        <AccountField field={account} label={text("Account")} first={user} autoComplete="username" fault={missing === "user" ? text("AccountMissing") : undefined} />
        <AccountField
          field={password}
          label={text("Password")}
          type="password"
          autoComplete="current-password"
          fault={missing === "password" ? text("PasswordMissing") : wereRefused && missing === undefined ? text("Error_sipForbidden") : undefined}
        />
        <div className={styles.answers}>
          <Button type="submit" size="small" appearance="primary">{text("SignIn")}</Button>
          <Button size="small" onClick={() => { credentials.cancel(); }}>{text("Cancel")}</Button>
        </div>
      </form>
    </div>
  );
}
