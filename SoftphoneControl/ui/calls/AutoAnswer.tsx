import * as React from "react";
import { Button, useId } from "@fluentui/react-components";
import type { EpochMs, WorkItemId } from "../../model/ids";
import { useSoftphone } from "../hooks/useSoftphone";
import { Countdown } from "../parts/Countdown";
import { usePartStyles } from "../parts/Parts.styles";

/** The call will be answered without the agent, who has until then to say no. */
export function AutoAnswer({ id, answersAt }: { readonly id: WorkItemId; readonly answersAt: EpochMs }): React.ReactElement {
  const { text, send } = useSoftphone();
  const parts = usePartStyles();
  const countdown = useId("answers");
  return (
    <div className={parts.row}>
      <span id={countdown} className={parts.grow}>
        <Countdown until={answersAt}>{(seconds) => text("AnswersIn", seconds)}</Countdown>
      </span>
      <Button
        size="small"
        className={parts.plain}
        aria-describedby={countdown}
        onClick={() => {
          send({ type: "intent.autoAnswerCancelled", workItemId: id });
        }}
      >
        {text("Cancel")}
      </Button>
    </div>
  );
}
