import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import type { SimulationOrder } from "../../model/simulation";
import { otherSideSelector } from "../../state/selectors/peopleCallingSelectors";
import type { OtherSideOrder } from "../../state/selectors/peopleCallingSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import type { StringKey } from "../strings/stringKeys";
import { usePartStyles } from "../parts/Parts.styles";

const labels: Readonly<Record<OtherSideOrder, StringKey>> = {
  callerHangsUp: "SomebodyHangsUp",
  calleeAnswers: "SomebodyAnswers",
  calleeHangsUp: "SomebodyHangsUp",
  colleagueAnswers: "SomebodyAnswers",
  colleagueDeclines: "SomebodyDeclines",
  colleagueHangsUp: "SomebodyHangsUp",
};

export interface OtherSideProps {
  readonly id: WorkItemId;
  onOrder(order: SimulationOrder): void;
}

/** What the other end of one call can do now. */
export function OtherSide({ id, ...tell }: OtherSideProps): React.ReactElement | null {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const side = useSelector(otherSideSelector, id);
  if (side === undefined) return null;
  return (
    <>
      {side.orders.map((type) => (
        <Button
          key={type}
          size="small"
          shape="circular"
          className={parts.plain}
          onClick={() => {
            tell.onOrder({ type, workItemId: id });
          }}
        >
          {text(labels[type], side.name || side.number || text("NumberWithheld"))}
        </Button>
      ))}
    </>
  );
}
