import * as React from "react";
import { Button, Caption1, Field, Select } from "@fluentui/react-components";
import { useSyncExternalStore } from "use-sync-external-store/shim";
import { desktopNotices } from "../../model/settings/ringing";
import type { DesktopNotices as Notices } from "../../model/settings/ringing";
import { preferencesSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useSoundPanelStyles } from "./SoundPanel.styles";
import { SoundSection } from "./SoundSection";

/** What the desktop says of a call while the softphone is out of sight. The browser asks only after a click. */
export function DesktopNotices(): React.ReactElement {
  const { send, sounds, text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const { desktopNotices: chosen } = useSelector(preferencesSelector);
  const permission = useSyncExternalStore(sounds.subscribe, sounds.notices);
  const isPossible = permission === "granted" || permission === "default";
  return (
    <SoundSection title={text("DesktopNotices")}>
      {isPossible && (
        <div className={styles.choices}>
          <Field size="small" label={text("DesktopNoticesWhen")} className={styles.choice}>
            <Select value={chosen} onChange={(_, { value }) => send({ type: "intent.preferencesChanged", preferences: { desktopNotices: value as Notices } })}>
              {desktopNotices.map((name) => <option key={name} value={name}>{text(`DesktopNotices_${name}`)}</option>)}
            </Select>
          </Field>
        </div>
      )}
      {permission === "default" && chosen !== "off" && (
        <div className={styles.buttons}>
          <Button size="small" onClick={sounds.askNotices}>{text("DesktopNoticesAllow")}</Button>
        </div>
      )}
      <Caption1 role="status" className={styles.hint}>{!isPossible && text(`DesktopNotices_${permission}`)}</Caption1>
    </SoundSection>
  );
}
