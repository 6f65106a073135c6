import * as React from "react";
import { troubledConnectionSelector } from "../../state/selectors/bannerSelectors";
import { useIsPast } from "../hooks/useIsPast";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Countdown } from "../parts/Countdown";
import { Banner } from "./Banner";

/** Where one tab takes the phone over from another the line is made anew: nobody needs to hear of it. */
const quietMs = 1_000;

export function ConnectionBanner(): React.ReactElement | null {
  const { text } = useSoftphone();
  const connection = useSelector(troubledConnectionSelector);
  const isSlow = useIsPast(connection?.phase === "connecting" ? connection.since + quietMs : undefined);
  // After "lost" the banner stays, and only says something else.
  const wasShown = React.useRef(false);
  const isShown = connection !== undefined && (connection.phase !== "connecting" || isSlow || wasShown.current);
  React.useEffect(() => {
    wasShown.current = isShown;
  }, [isShown]);
  if (!isShown || connection.phase === "up") return null;
  if (connection.phase === "connecting") return <Banner level="info">{text("Connecting")}</Banner>;
  const { nextTryAt } = connection;
  return (
    <Banner level="warning">
      {text("ConnectionLost")}{" "}
      {nextTryAt === undefined ? (
        text("ConnectionGivenUp")
      ) : (
        <Countdown until={nextTryAt}>{(seconds) => text("ConnectionNextTry", seconds)}</Countdown>
      )}
    </Banner>
  );
}
