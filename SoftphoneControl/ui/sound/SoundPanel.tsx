import * as React from "react";
import { soundDevicesSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { DeviceChoice } from "./DeviceChoice";
import { useSoundPanelStyles } from "./SoundPanel.styles";

/** What the agent speaks into and is spoken to by. */
export function SoundPanel({ onClose: close }: { onClose(): void }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const devices = useSelector(soundDevicesSelector);
  if (devices === undefined) return null;
  return (
    <Panel title={text("SoundDevices")} closeLabel={text("CloseSoundDevices")} onClose={close}>
      <div className={styles.choices}>
        <DeviceChoice kind="input" devices={devices.inputs} chosen={devices.input} />
        {/* Where the browser names none it has none to choose from. */}
        {devices.outputs.length > 0 && <DeviceChoice kind="output" devices={devices.outputs} chosen={devices.output} />}
      </div>
    </Panel>
  );
}
