import * as React from "react";
import { Button } from "@fluentui/react-components";
import { doesCallGoOnSelector, troubledConnectionSelector } from "../../state/selectors/bannerSelectors";
import { restartCostSelector } from "../../state/selectors/diagnosticsSelectors";
import { restartCosts } from "../diagnostics/restartCosts";
import { useIsPast } from "../hooks/useIsPast";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Countdown } from "../parts/Countdown";
import type { StringKey } from "../strings/stringKeys";
import { Banner } from "./Banner";

/** Where one tab takes the phone over from another the line is made anew: nobody needs to hear of it. */
const quietMs = 1_000;

/** What an admin does about a line that nobody tries any more. */
const remedies: Readonly<Partial<Record<string, StringKey>>> = {
  sipNotSetUp: "Line_notSetUp",
  sipInsecure: "Line_insecure",
  sipPrivateAddress: "Line_private",
};

export function ConnectionBanner(): React.ReactElement | null {
  const { send, text } = useSoftphone();
  const connection = useSelector(troubledConnectionSelector);
  const cost = useSelector(restartCostSelector);
  const goesOn = useSelector(doesCallGoOnSelector);
  const isSlow = useIsPast(connection?.phase === "connecting" ? connection.since + quietMs : undefined);
  // After "lost" the banner stays, and only says something else.
  const wasShown = React.useRef(false);
  const isShown = connection !== undefined && (connection.phase !== "connecting" || isSlow || wasShown.current);
  React.useEffect(() => {
    wasShown.current = isShown;
  }, [isShown]);
  if (!isShown || connection.phase === "up") return null;
  const restoring = `${text("LineRestoring")} ${text("CallGoesOn")}`;
  if (connection.phase === "connecting") return <Banner level="info">{goesOn ? restoring : text("Connecting")}</Banner>;
  const { cause, nextTryAt } = connection;
  const what = text(cause === undefined ? "ConnectionLost" : `Error_${cause}`, text("NoDetails"));
  if (nextTryAt === undefined) {
    const remedy = remedies[cause ?? ""];
    const isElsewhere = cause === "signedInElsewhere";
    return (
      <Banner
        level="error"
        action={
          remedy === undefined ? (
            <Button size="small" onClick={() => send({ type: "intent.restartAsked" })}>
              {text(isElsewhere ? "UseHere" : "Restart")}
            </Button>
          ) : undefined
        }
      >
        {cause === "sipNotSetUp" ? "" : `${what} `}
        {goesOn && `${text("CallGoesOn")} `}
        {remedy === undefined && cost && `${text(restartCosts[cost])} `}
        {!isElsewhere && text(remedy ?? "ConnectionGivenUp")}
      </Banner>
    );
  }
  return (
    <Banner level={goesOn ? "info" : "warning"}>
      {goesOn ? restoring : what} <Countdown until={nextTryAt}>{(seconds) => text("ConnectionNextTry", seconds)}</Countdown>
    </Banner>
  );
}
