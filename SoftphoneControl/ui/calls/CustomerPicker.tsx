import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { customersToChooseSelector } from "../../state/selectors/callDetailsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useCustomerPickerStyles } from "./CustomerPicker.styles";

/** Several records have this number: the agent says whose call it is. */
export function CustomerPicker({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, send } = useSoftphone();
  const styles = useCustomerPickerStyles();
  const customers = useSelector(customersToChooseSelector, id);
  if (customers.length === 0) return null;
  return (
    <div className={styles.picker} role="group" aria-label={text("WhoIsIt")}>
      <span className={styles.question}>{text("WhoIsIt")}</span>
      {customers.map((record) => (
        <Button
          key={record.id}
          size="small"
          shape="circular"
          className={styles.customer}
          onClick={() => send({ type: "intent.customerChosen", workItemId: id, record })}
        >
          {record.name}
        </Button>
      ))}
    </div>
  );
}
