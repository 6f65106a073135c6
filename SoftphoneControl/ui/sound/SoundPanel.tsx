import * as React from "react";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { DesktopNotices } from "./DesktopNotices";
import { Ringing } from "./Ringing";
import { Talking } from "./Talking";

/** How the agent hears of calls, and what is spoken into and heard by. */
export function SoundPanel({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text } = useSoftphone();
  return (
    <Panel title={text("SoundDevices")} closeLabel={text("CloseSoundDevices")} onClose={close}>
      <Ringing />
      <Talking />
      <DesktopNotices />
    </Panel>
  );
}
