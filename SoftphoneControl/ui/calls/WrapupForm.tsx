import * as React from "react";
import { Button, Field, Select, mergeClasses, useId } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { wrapupSelector } from "../../state/selectors/wrapupSelectors";
import { useIsPast } from "../hooks/useIsPast";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { NotesDone } from "./NotesDone";
import { useWrapupFormStyles } from "./WrapupForm.styles";

/** Before the end the agent is told once, in time to finish or to ask for more. */
const soonMs = 10_000;

export function WrapupForm({ id }: { readonly id: WorkItemId }): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useWrapupFormStyles();
  const parts = usePartStyles();
  const whyId = useId("why");
  const wrapup = useSelector(wrapupSelector, id);
  const isSoon = useIsPast(wrapup?.endsAt === undefined ? undefined : wrapup.endsAt - soonMs);
  // Until the contact centre says so the list stands where the agent left it: arrow keys go on from there.
  const [chosen, setChosen] = React.useState<string>();
  React.useEffect(() => {
    setChosen(undefined);
  }, [wrapup?.reason]);
  if (wrapup === undefined) return <NotesDone id={id} />;
  const { reasons, reason, reasonMissing } = wrapup;
  return (
    <>
      <div className={styles.form}>
        {wrapup.mayChoose && (
          <Field size="small" className={mergeClasses(styles.reason, wrapup.mayExtend && styles.long)} label={text("WrapupReason")} required={reasonMissing}>
            <Select
              value={chosen ?? reason}
              aria-busy={chosen !== undefined}
              onBlur={() => {
                setChosen(undefined);
              }}
              onChange={(_, { value }) => {
                if (value === "") return;
                setChosen(value);
                command({ type: "setWrapupReason", workItemId: id, reasonCode: value });
              }}
            >
              {reason === "" && <option value="">{text("WrapupChoose")}</option>}
              {reasons.map(({ id: code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {wrapup.mayExtend && (
          <Button size="small" className={styles.done} disabledFocusable={wrapup.extending} onClick={() => command({ type: "extendWrapup", workItemId: id })}>
            {text("ExtendWrapup")}
          </Button>
        )}
        {wrapup.mayFinish && (
          <Button
            appearance="primary"
            size="small"
            className={styles.done}
            icon={<Icon name="checkmark24Filled" />}
            disabledFocusable={wrapup.finishing || reasonMissing}
            aria-describedby={reasonMissing ? whyId : undefined}
            onClick={() => command({ type: "completeWrapup", workItemId: id })}
          >
            {text("Done")}
          </Button>
        )}
      </div>
      {(reasonMissing || wrapup.endsAt !== undefined) && (
        <div className={styles.hints}>
          {reasonMissing && <span id={whyId} className={parts.quiet}>{text("WrapupReasonMissing")}</span>}
          <span role="status" className={parts.strong}>{isSoon && text("WrapupSoon")}</span>
        </div>
      )}
    </>
  );
}
