import * as React from "react";
import { Caption1 } from "@fluentui/react-components";
import { soundDevicesSelector, soundPlaceSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { DeviceChoice } from "./DeviceChoice";
import { MicrophoneCheck } from "./MicrophoneCheck";
import { useSoundPanelStyles } from "./SoundPanel.styles";
import { SoundSection } from "./SoundSection";
import { TestButton } from "./TestButton";

/** What the agent speaks into and is spoken to by. */
export function Talking(): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const devices = useSelector(soundDevicesSelector);
  const place = useSelector(soundPlaceSelector);
  if (place === "other") return null;
  return (
    <SoundSection title={text("Talking")}>
      {place === "elsewhere" && <Caption1 className={styles.hint}>{text("SoundElsewhere")}</Caption1>}
      {place === "none" && <Caption1 className={styles.hint}>{text("SoundSimulated")}</Caption1>}
      {devices && (
        <div className={styles.choices}>
          <DeviceChoice kind="input" devices={devices.inputs} chosen={devices.input} usedByDefault={devices.defaults?.input} />
          {/* Where the browser names none it has none to choose from. */}
          {devices.outputs.length > 0 && <DeviceChoice kind="output" devices={devices.outputs} chosen={devices.output} usedByDefault={devices.defaults?.output} />}
        </div>
      )}
      {/* Another device is another check. */}
      <MicrophoneCheck key={devices?.input}>
        <TestButton what="speaker" />
      </MicrophoneCheck>
    </SoundSection>
  );
}
