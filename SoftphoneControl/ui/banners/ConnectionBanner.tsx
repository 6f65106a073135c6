import * as React from "react";
import { troubledConnectionSelector } from "../../state/selectors/bannerSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Countdown } from "../parts/Countdown";
import { Banner } from "./Banner";

export function ConnectionBanner(): React.ReactElement | null {
  const { text } = useSoftphone();
  const connection = useSelector(troubledConnectionSelector);
  if (connection === undefined || connection.phase === "up") return null;
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
