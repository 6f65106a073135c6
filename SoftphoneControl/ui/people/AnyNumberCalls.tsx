import * as React from "react";
import { Button, Input, mergeClasses } from "@fluentui/react-components";
import { parseAddress } from "../../model/numbers/phoneNumber";
import type { SimulationOrder } from "../../model/settings/simulation";
import { countrySelector } from "../../state/selectors/targetPickerSelectors";
import { edited } from "../dial/edited";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { usePeopleCallingStyles } from "./PeopleCalling.styles";

export interface AnyNumberCallsProps {
  onOrder(order: SimulationOrder): void;
}

export function AnyNumberCalls(tell: AnyNumberCallsProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = usePeopleCallingStyles();
  const parts = usePartStyles();
  const country = useSelector(countrySelector);
  const [typed, setTyped] = React.useState("");
  const number = parseAddress(typed, country);
  const call = (): void => {
    if (number.kind !== "none") tell.onOrder({ type: "callerDials", address: number.address });
  };
  return (
    <div className={mergeClasses(parts.row, styles.tool)}>
      <Input
        size="small"
        type="tel"
        dir="ltr"
        autoComplete="off"
        className={styles.input}
        aria-label={text("AnyNumber")}
        placeholder={text("AnyNumber")}
        value={typed}
        onChange={(event, { value }) => {
          setTyped(edited(typed, value, event.currentTarget.selectionStart, country));
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") call();
        }}
      />
      <Button size="small" className={parts.plain} disabled={number.kind === "none"} onClick={call}>
        {text("AnyNumberCalls")}
      </Button>
    </div>
  );
}
