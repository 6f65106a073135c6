import * as React from "react";
import { Field, Select } from "@fluentui/react-components";
import type { SoundDevice, SoundDeviceKind } from "../../model/settings/soundDevices";
import { useSoftphone } from "../hooks/useSoftphone";
import { useSoundPanelStyles } from "./SoundPanel.styles";

export interface DeviceChoiceProps {
  readonly kind: SoundDeviceKind;
  readonly devices: readonly SoundDevice[];
  readonly chosen: string;
  /** What the system's default is now; empty: nobody knows. */
  readonly usedByDefault?: string | undefined;
}

/** One list; the system's default stands first. Until the browser gives names, they are counted. */
export function DeviceChoice({ kind, devices, chosen, usedByDefault }: DeviceChoiceProps): React.ReactElement {
  const { send, text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const word = text(kind === "input" ? "Microphone" : "Loudspeaker");
  // Until the page with the telephone says so the list stands where the agent left it: arrow keys go on from there.
  const [wanted, setWanted] = React.useState<string>();
  React.useEffect(() => {
    setWanted(undefined);
  }, [chosen]);
  const own = devices.filter(({ id }) => id !== "");
  return (
    <Field size="small" label={word} className={styles.choice}>
      <Select
        value={wanted ?? chosen}
        onBlur={() => {
          setWanted(undefined);
        }}
        onChange={(_, { value }) => {
          setWanted(value);
          send({ type: "intent.deviceChosen", kind, id: value });
        }}
      >
        <option value="">{usedByDefault ? text("SystemDefaultIs", usedByDefault) : text("SystemDefault")}</option>
        {own.map(({ id, label }, index) => <option key={id} value={id}>{label || text("DeviceNumber", word, index + 1)}</option>)}
      </Select>
    </Field>
  );
}
