import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { isRecordingPendingSelector } from "../../state/selectors/callStatusSelectors";
import type { CallStatusView } from "../../state/selectors/callStatusSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { useRecordingStyles } from "./Recording.styles";

/** Whether a call is recorded, in words, and the way to pause it for what must not be kept. */
export function Recording({ id, status }: { readonly id: WorkItemId; readonly status: CallStatusView }): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useRecordingStyles();
  const parts = usePartStyles();
  const isPending = useSelector(isRecordingPendingSelector, id);
  const { recording } = status;
  const isPaused = recording === "paused";
  const button = (type: "pauseRecording" | "resumeRecording" | "stopRecording", word: string, name: string): React.ReactElement => (
    <Button
      size="small"
      className={parts.plain}
      aria-label={name}
      disabledFocusable={isPending}
      onClick={() => {
        command({ type, workItemId: id });
      }}
    >
      {word}
    </Button>
  );
  return (
    <div className={recording ? parts.row : parts.unseen}>
      <span role="status" className={mergeClasses(parts.grow, styles.words, isPaused ? styles.paused : styles.on)}>
        {recording && <span aria-hidden className={mergeClasses(styles.dot, isPaused && styles.bars)} />}
        {recording && text(isPaused ? "RecordingPaused" : "Recording")}
      </span>
      {(status.mayPause || status.mayResume) &&
        (isPaused ? button("resumeRecording", text("GoOn"), text("RecordingResume")) : button("pauseRecording", text("Pause"), text("RecordingPause")))}
      {status.mayStop && button("stopRecording", text("Stop"), text("RecordingStop"))}
    </div>
  );
}
