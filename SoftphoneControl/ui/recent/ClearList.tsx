import * as React from "react";
import { useSoftphone } from "../hooks/useSoftphone";
import { AskFirst } from "../parts/AskFirst";

/** Forgets all calls that are over, in every tab of this browser. */
export function ClearList(): React.ReactElement {
  const { now, send, text } = useSoftphone();
  return (
    <AskFirst
      label={text("RecentClear")}
      cost={text("RecentClearAsk")}
      confirmLabel={text("RecentClear")}
      onConfirm={() => {
        send({ type: "intent.preferencesChanged", preferences: { recentClearedAt: now() } });
      }}
    />
  );
}
