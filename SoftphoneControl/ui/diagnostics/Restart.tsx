import * as React from "react";
import { Button } from "@fluentui/react-components";
import { restartCostSelector } from "../../state/selectors/diagnosticsSelectors";
import { Banner } from "../banners/Banner";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { restartCosts } from "./restartCosts";

/** Starts the phone anew, wherever it is; with a call up only once the agent knows what becomes of it. */
export function Restart(): React.ReactElement {
  const { send, text } = useSoftphone();
  const parts = usePartStyles();
  const cost = useSelector(restartCostSelector);
  const [isAsked, setAsked] = React.useState(false);
  const restart = (): void => {
    setAsked(false);
    send({ type: "intent.restartAsked" });
  };
  if (isAsked && cost !== undefined) {
    return (
      <>
        <Banner level="warning" isAlert>
          {text(restartCosts[cost])}
        </Banner>
        <div className={parts.row}>
          <Button size="small" appearance="primary" onClick={restart}>
            {text("RestartNow")}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setAsked(false);
            }}
          >
            {text("Cancel")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className={parts.row}>
      <Button
        size="small"
        className={parts.plain}
        onClick={() => {
          if (cost === undefined) restart();
          else setAsked(true);
        }}
      >
        {text("Restart")}
      </Button>
    </div>
  );
}
