import * as React from "react";
import { Field, Select } from "@fluentui/react-components";
import type { FieldControlProps } from "@fluentui/react-components";
import { ringTones } from "../../model/settings/ringing";
import type { RingTone } from "../../model/settings/ringing";
import { preferencesSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { RingerChoice } from "./RingerChoice";
import { useSoundPanelStyles } from "./SoundPanel.styles";
import { SoundSection } from "./SoundSection";
import { TestButton } from "./TestButton";

/** How calls ring. */
export function Ringing(): React.ReactElement {
  const { send, text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const { ringTone, ringVolume, ringer } = useSelector(preferencesSelector);
  // In a mirror it takes a moment until the page that owns the phone says the same: the thumb stays under the finger.
  const [drawn, setDrawn] = React.useState(ringVolume);
  React.useEffect(() => {
    setDrawn(ringVolume);
  }, [ringVolume]);
  return (
    <SoundSection title={text("Ringing")}>
      <div className={styles.choices}>
        <Field size="small" label={text("RingTone")} className={styles.choice}>
          <Select value={ringTone} onChange={(_, { value }) => send({ type: "intent.preferencesChanged", preferences: { ringTone: value as RingTone } })}>
            {ringTones.map((name) => <option key={name} value={name}>{text(`RingTone_${name}`)}</option>)}
          </Select>
        </Field>
        <Field size="small" label={text("RingVolume", drawn)} className={styles.choice} hint={drawn === 0 ? text("RingVolumeNone") : undefined}>
          {(named: FieldControlProps) => (
            <input
              {...named}
              type="range"
              min={0}
              max={100}
              step={5}
              value={drawn}
              className={styles.volume}
              onChange={({ target }) => {
                setDrawn(Number(target.value));
                send({ type: "intent.preferencesChanged", preferences: { ringVolume: Number(target.value) } });
              }}
            />
          )}
        </Field>
        <RingerChoice chosen={ringer} />
      </div>
      <div className={styles.buttons}>
        <TestButton what="ringing" />
      </div>
    </SoundSection>
  );
}
