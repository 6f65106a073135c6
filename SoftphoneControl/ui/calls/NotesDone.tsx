import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { unfinishedCallSelector } from "../../state/selectors/callCardSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { useWrapupFormStyles } from "./WrapupForm.styles";

/** Wrap-up ended while the agent was writing: the notes stay until the agent has done with them. */
export function NotesDone({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, send } = useSoftphone();
  const styles = useWrapupFormStyles();
  const parts = usePartStyles();
  const isUnfinished = useSelector(unfinishedCallSelector, id);
  if (!isUnfinished) return null;
  return (
    <div className={styles.form}>
      <span role="status" className={parts.grow}>{text("WrapupOver")}</span>
      <Button
        appearance="primary"
        size="small"
        className={styles.done}
        icon={<Icon name="checkmark24Filled" />}
        onClick={() => {
          send({ type: "intent.notesFinished", workItemId: id });
        }}
      >
        {text("Done")}
      </Button>
    </div>
  );
}
