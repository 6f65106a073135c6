import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { callSoundSelector } from "../../state/selectors/callSoundSelectors";
import { microphoneCode } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useCallSoundStyles } from "./CallSound.styles";

/** What is to be known of a call's sound, in plain words and with the way out: mostly nothing. */
export function CallSound({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useCallSoundStyles();
  const { stage, trouble, isElsewhere, transferringTo, microphone } = useSelector(callSoundSelector, id);
  const code = microphoneCode(microphone);
  const lines = [
    stage && text(`Sound_${stage}`),
    transferringTo !== "" && text("TransferringTo", transferringTo),
    microphone && (code ? text(`Error_${code}`) : text("MicrophoneWhenAnswered")),
  ].filter((line) => typeof line === "string");
  const alarm = trouble && text(trouble === "speakerBlocked" && isElsewhere ? "Trouble_speakerBlockedElsewhere" : `Trouble_${trouble}`);
  if (lines.length === 0 && alarm === undefined) return null;
  return (
    <div className={styles.lines}>
      {alarm && <div className={mergeClasses(styles.line, styles.alarm)}>{alarm}</div>}
      {lines.map((line) => <div key={line} className={styles.line}>{line}</div>)}
    </div>
  );
}
