import * as React from "react";
import { Field, Textarea } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { longestNotes } from "../../model/workItems/workItem";
import { notesSelector } from "../../state/selectors/callDetailsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useDialFieldStyles } from "../dial/DialField.styles";

/**
 * Every key is told, so that nothing is lost when wrap-up ends by itself. While the agent types, the field shows what was
 * typed: the way back may be longer than the next key.
 */
export function Notes({ id }: { readonly id: WorkItemId }): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = useDialFieldStyles();
  const notes = useSelector(notesSelector, id);
  const [typed, setTyped] = React.useState<string>();
  return (
    <Field size="small" className={styles.field} label={text("Notes")}>
      <Textarea
        rows={2}
        resize="vertical"
        maxLength={longestNotes}
        value={typed ?? notes}
        onChange={(_, { value }) => {
          setTyped(value);
          send({ type: "intent.notesChanged", workItemId: id, notes: value });
        }}
        onFocus={() => {
          // Who goes to write is not to be interrupted by the end of wrap-up.
          send({ type: "intent.notesChanged", workItemId: id, notes });
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </Field>
  );
}
