import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import type { SimulationOrder } from "../../model/settings/simulation";
import { participantNamesSelector } from "../../state/selectors/participantsSelectors";
import { callSelector, deskPhoneOrders, ordersFor } from "../../state/selectors/peopleCallingSelectors";
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
  agentPicksUp: "DeskPhonePickUp",
  agentHangsUp: "DeskPhonePutDown",
};

export interface OtherSideProps {
  readonly id: WorkItemId;
  onOrder(order: SimulationOrder): void;
}

/** What each on the other end of one call can do now. */
export function OtherSide({ id, ...tell }: OtherSideProps): React.ReactElement | null {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const call = useSelector(callSelector, id);
  const names = useSelector(participantNamesSelector, id);
  if (call === undefined) return null;
  const button = (type: OtherSideOrder, address?: string, name = ""): React.ReactElement => (
    <Button
      key={`${type} ${address}`}
      size="small"
      shape="circular"
      className={parts.plain}
      onClick={() => {
        tell.onOrder({ type, workItemId: id, address });
      }}
    >
      {text(labels[type], name)}
    </Button>
  );
  return (
    <>
      {deskPhoneOrders(call).map((type) => button(type))}
      {call.participants.map((participant, index) => ordersFor(call, participant).map((type) => button(type, participant.address, names[index] || text("NumberWithheld"))))}
    </>
  );
}
