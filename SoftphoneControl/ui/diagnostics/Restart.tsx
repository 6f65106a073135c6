import * as React from "react";
import { restartCostSelector } from "../../state/selectors/diagnosticsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { AskFirst } from "../parts/AskFirst";
import { restartCosts } from "./restartCosts";

/** Starts the phone anew, wherever it is; with a call up only once the agent knows what becomes of it. */
export function Restart(): React.ReactElement {
  const { send, text } = useSoftphone();
  const cost = useSelector(restartCostSelector);
  return (
    <AskFirst
      label={text("Restart")}
      cost={cost && text(restartCosts[cost])}
      confirmLabel={text("RestartNow")}
      onConfirm={() => {
        send({ type: "intent.restartAsked" });
      }}
    />
  );
}
