import * as React from "react";
import { Button } from "@fluentui/react-components";
import { Banner } from "../banners/Banner";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";

/** Forgets all calls that are over, in every tab of this browser; only once the agent knows what goes with them. */
export function ClearList(): React.ReactElement {
  const { now, send, text } = useSoftphone();
  const parts = usePartStyles();
  const [isAsked, setAsked] = React.useState(false);
  if (isAsked) {
    return (
      <>
        <Banner level="warning" isAlert>
          {text("RecentClearAsk")}
        </Banner>
        <div className={parts.row}>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              setAsked(false);
              send({ type: "intent.preferencesChanged", preferences: { recentClearedAt: now() } });
            }}
          >
            {text("RecentClear")}
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
          setAsked(true);
        }}
      >
        {text("RecentClear")}
      </Button>
    </div>
  );
}
