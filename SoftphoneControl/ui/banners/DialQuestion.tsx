import * as React from "react";
import { Button, MessageBar, MessageBarBody, useId } from "@fluentui/react-components";
import { isSpeakerSelector } from "../../state/selectors/announcerSelectors";
import { dialQuestionSelector } from "../../state/selectors/dialQuestionSelectors";
import { useLentFocus } from "../hooks/useLentFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useBannersStyles } from "./Banners.styles";

/** What the agent has to say before a number is dialed. Having the focus, it is read out once. */
export function DialQuestion(): React.ReactElement | null {
  const { controlId, send, text } = useSoftphone();
  const styles = useBannersStyles();
  const wordsId = useId("dial-question");
  const question = useSelector(dialQuestionSelector);
  const lent = useLentFocus<HTMLDivElement>(question?.requestId, useSelector(isSpeakerSelector, controlId));
  const [answered, setAnswered] = React.useState("");
  if (question === undefined) return null;
  const { requestId, number, consultFrom, doNotPhone } = question;
  const sentences = doNotPhone.map((name) => text("AskUnwanted", name || number));
  if (consultFrom) sentences.push(text("AskConsult", consultFrom.name || consultFrom.number || text("NumberWithheld"), number));
  const isPlain = sentences.length === 0;
  // The call it was asked about has ended: that is no yes.
  if (isPlain) sentences.push(text("CallNumber", number));
  // In a mirror it takes a moment until the question goes.
  const answer = (said: "yes" | "no"): void => {
    if (answered === requestId) return;
    setAnswered(requestId);
    send({ type: "intent.dialAnswered", requestId, answer: said });
  };
  const button = (said: "yes" | "no", label: string): React.ReactElement => (
    <Button
      size="small"
      appearance={said === "yes" ? "primary" : "secondary"}
      disabledFocusable={answered === requestId}
      onClick={() => {
        answer(said);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div
      {...lent}
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={wordsId}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        answer("no");
      }}
    >
      <MessageBar intent="warning" layout="multiline" role="none" className={styles.alert}>
        <MessageBarBody className={styles.words}>
          <div id={wordsId}>{sentences.join(" ")}</div>
          <div className={styles.answers}>
            {button("yes", text(consultFrom ? "Consult" : isPlain ? "Call" : "CallAnyway"))}
            {button("no", text("Cancel"))}
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
