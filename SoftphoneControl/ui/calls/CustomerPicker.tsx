import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { customersToChooseSelector } from "../../state/selectors/callDetailsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";

/** Several records have this number: the agent says whose call it is. */
export function CustomerPicker({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, send } = useSoftphone();
  const parts = usePartStyles();
  const customers = useSelector(customersToChooseSelector, id);
  if (customers.length === 0) return null;
  return (
    <div className={parts.row} role="group" aria-label={text("WhoIsIt")}>
      <span>{text("WhoIsIt")}</span>
      {customers.map((record) => (
        <Button
          key={record.id}
          size="small"
          shape="circular"
          className={parts.plain}
          onClick={() => send({ type: "intent.customerChosen", workItemId: id, record })}
        >
          {record.name}
        </Button>
      ))}
    </div>
  );
}
