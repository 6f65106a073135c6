import * as React from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { wrapupSelector } from "../../state/selectors/wrapupSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useWrapupFormStyles } from "./WrapupForm.styles";

export function WrapupForm({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useWrapupFormStyles();
  const wrapup = useSelector(wrapupSelector, id);
  // Until the contact centre says so the list stands where the agent left it: arrow keys go on from there.
  const [chosen, setChosen] = React.useState<string>();
  React.useEffect(() => {
    setChosen(undefined);
  }, [wrapup?.reason]);
  if (wrapup === undefined) return null;
  const { reasons, reason, reasonMissing } = wrapup;
  return (
    <div className={styles.form}>
      {wrapup.mayChoose && (
        <Field size="small" className={styles.reason} label={text("WrapupReason")} required={reasonMissing}>
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
      {wrapup.mayFinish && (
        <Button
          appearance="primary"
          size="small"
          className={styles.done}
          icon={<Icon name="checkmark24Filled" />}
          disabledFocusable={wrapup.finishing || reasonMissing}
          onClick={() => command({ type: "completeWrapup", workItemId: id })}
        >
          {text("Done")}
        </Button>
      )}
    </div>
  );
}
