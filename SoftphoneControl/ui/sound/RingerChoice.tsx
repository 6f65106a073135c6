import * as React from "react";
import { Caption1, Field, Select } from "@fluentui/react-components";
import { useSyncExternalStore } from "use-sync-external-store/shim";
import { useSoftphone } from "../hooks/useSoftphone";
import { useSoundPanelStyles } from "./SoundPanel.styles";

/** Calls may ring aloud while they are heard in the headset. Not offered where the browser can't do it. */
export function RingerChoice({ chosen }: { readonly chosen: string }): React.ReactElement | null {
  const { send, sounds, text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const told = useSyncExternalStore(sounds.subscribe, () => sounds.ringers()?.join("\n"));
  if (told === undefined) return null;
  const labels = [...new Set(told.split("\n"))].filter((label) => label !== "");
  if (labels.length === 0 && chosen === "") return <Caption1 className={styles.hint}>{text("RingerUnnamed")}</Caption1>;
  return (
    <Field size="small" label={text("Ringer")} className={styles.choice}>
      <Select value={chosen} onChange={(_, { value }) => send({ type: "intent.preferencesChanged", preferences: { ringer: value } })}>
        <option value="">{text("SystemDefault")}</option>
        {labels.map((label) => <option key={label} value={label}>{label}</option>)}
        {chosen !== "" && !labels.includes(chosen) && <option value={chosen}>{text("RingerAway", chosen)}</option>}
      </Select>
    </Field>
  );
}
