import * as React from "react";
import { Body1Strong, Button } from "@fluentui/react-components";
import { soundDevicesSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { DeviceChoice } from "./DeviceChoice";
import { useSoundPanelStyles } from "./SoundPanel.styles";

/** What the agent speaks into and is spoken to by. */
export function SoundPanel({ onClose: close }: { onClose(): void }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const panel = React.useRef<HTMLElement>(null);
  const devices = useSelector(soundDevicesSelector);
  React.useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
    panel.current?.focus();
  }, []);
  if (devices === undefined) return null;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={text("SoundDevices")}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.title}>
        <Body1Strong as="strong">{text("SoundDevices")}</Body1Strong>
        <Button appearance="transparent" size="small" icon={<Icon name="dismiss28Filled" />} aria-label={text("CloseSoundDevices")} onClick={close} />
      </div>
      <div className={styles.choices}>
        <DeviceChoice kind="input" devices={devices.inputs} chosen={devices.input} />
        {/* Where the browser names none it has none to choose from. */}
        {devices.outputs.length > 0 && <DeviceChoice kind="output" devices={devices.outputs} chosen={devices.output} />}
      </div>
    </section>
  );
}
