import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { Alert, AlertAnswer } from "../../model/requests/alert";
import { useSoftphone } from "../hooks/useSoftphone";
import { useBannersStyles } from "./Banners.styles";

/** One answer per alert: in a mirror it takes a moment until the alert goes. */
export function AlertAnswers({ alert }: { readonly alert: Alert }): React.ReactElement {
  const { send, text } = useSoftphone();
  const styles = useBannersStyles();
  const [isAnswered, setAnswered] = React.useState(false);
  const { id, confirm, dismiss } = alert;
  const button = (answer: AlertAnswer, label: string): React.ReactElement => (
    <Button
      size="small"
      appearance={answer === "confirm" ? "primary" : "secondary"}
      className={styles.answer}
      disabledFocusable={isAnswered}
      onClick={({ detail }) => {
        // The second half of a double click, meant for the alert that stood here before.
        if (detail > 1) return;
        setAnswered(true);
        send({ type: "intent.alertAnswered", alertId: id, answer });
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      {confirm && button("confirm", confirm)}
      {(dismiss || !confirm) && button("dismiss", dismiss || text("Close"))}
    </>
  );
}
