import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { SimulationOffer, SimulationOrder } from "../../model/settings/simulation";
import { callListSelector } from "../../state/selectors/callListSelectors";
import { simulationOfferSelector } from "../../state/selectors/peopleCallingSelectors";
import { useCaughtFocus } from "../hooks/useCaughtFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { AnyNumberCalls } from "./AnyNumberCalls";
import { LineOrders } from "./LineOrders";
import { OtherSide } from "./OtherSide";
import { PanelTitle } from "../parts/PanelTitle";
import { usePartStyles } from "../parts/Parts.styles";
import { usePeopleCallingStyles } from "./PeopleCalling.styles";

interface PeopleCallingProps {
  readonly isOpenAtFirst: boolean;
}

/** The other side of the simulated contact centre: a visitor makes somebody call. */
export function PeopleCalling({ isOpenAtFirst }: PeopleCallingProps): React.ReactElement | null {
  const { controlId } = useSoftphone();
  const offer = useSelector(simulationOfferSelector, controlId);
  return offer ? <Callers offer={offer} isOpenAtFirst={isOpenAtFirst} /> : null;
}

function Callers({ offer, isOpenAtFirst }: PeopleCallingProps & { readonly offer: SimulationOffer }): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = usePeopleCallingStyles();
  const parts = usePartStyles();
  const calls = useSelector(callListSelector);
  const [isOpen, setOpen] = React.useState(isOpenAtFirst);
  const caught = useCaughtFocus<HTMLElement>();
  const order = (wanted: SimulationOrder): void => {
    send({ type: "intent.simulation", order: wanted });
  };
  return (
    <section {...caught} tabIndex={-1} aria-label={text("PeopleCalling")} className={styles.panel}>
      <PanelTitle
        title={text("PeopleCalling")}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <div className={styles.content}>
          <div className={parts.quiet}>{text("PeopleCallingHint")}</div>
          <div className={styles.callers}>
            {offer.callers.map(({ id, name, topic }) => (
              <Button
                key={id}
                size="small"
                className={styles.caller}
                aria-label={text("SomebodyCalls", name)}
                title={topic}
                onClick={() => {
                  order({ type: "callerDials", callerId: id });
                }}
              >
                <bdi className={mergeClasses(parts.line, parts.strong)}>{name}</bdi>
                <bdi aria-hidden className={mergeClasses(parts.line, parts.quiet)}>{topic}</bdi>
              </Button>
            ))}
          </div>
          <div className={styles.tools}>
            <AnyNumberCalls onOrder={order} />
            <LineOrders scenarios={offer.scenarios} onOrder={order} />
          </div>
          {calls.length > 0 && (
            <div className={parts.row}>
              {calls.map((id) => (
                <OtherSide key={id} id={id} onOrder={order} />
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
