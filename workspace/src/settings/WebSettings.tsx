import * as React from "react";
import { Flags } from "./Flags";
import type { Settings } from "./settings";
import { Text } from "./Text";

interface Props {
  readonly settings: Settings;
  readonly set: (changes: Partial<Settings>) => void;
}

/** What the organization's configuration says of the web, and where its customer's side is. */
export function WebSettings({ settings, set }: Props): React.ReactElement {
  return (
    <>
      <Flags settings={settings} set={set} labels={{ website: "Customer's website beside the app", liveChat: "Live chat", journey: "Web journey" }} />
      {settings.liveChat && (
        <>
          <Text label="Page of the help desk" value={settings.helpDesk} onCommit={(helpDesk) => set({ helpDesk })} />
          <Text label="Offered after a hold of (seconds)" value={settings.offerAfterHold} onCommit={(offerAfterHold) => set({ offerAfterHold })} />
        </>
      )}
    </>
  );
}
