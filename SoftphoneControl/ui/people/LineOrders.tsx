import * as React from "react";
import { Button, mergeClasses, Select } from "@fluentui/react-components";
import type { ScenarioSummary, SimulationOrder } from "../../model/settings/simulation";
import { isLineDownSelector } from "../../state/selectors/peopleCallingSelectors";
import { isSignedInSelector } from "../../state/selectors/signInSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { usePeopleCallingStyles } from "./PeopleCalling.styles";

const dropMs = 10_000;

export interface LineOrdersProps {
  readonly scenarios: readonly ScenarioSummary[];
  onOrder(order: SimulationOrder): void;
}

/** The line breaks and comes back; a scenario lets many things happen by themselves. */
export function LineOrders({ scenarios, ...tell }: LineOrdersProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = usePeopleCallingStyles();
  const parts = usePartStyles();
  const isLineDown = useSelector(isLineDownSelector);
  const isSignedIn = useSelector(isSignedInSelector);
  const [chosen, setChosen] = React.useState(scenarios[0]?.name ?? "");
  const button = (label: string, order: SimulationOrder): React.ReactElement => (
    <Button
      size="small"
      className={parts.plain}
      onClick={() => {
        tell.onOrder(order);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={mergeClasses(parts.row, styles.tool)}>
      {scenarios.length > 0 && (
        <>
          <Select
            size="small"
            className={styles.input}
            aria-label={text("Scenario")}
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {scenarios.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </Select>
          {button(text("ScenarioStarts"), { type: "scenarioStarts", name: chosen })}
          {button(text("ScenarioStops"), { type: "scenarioStops" })}
        </>
      )}
      {isLineDown
        ? button(text("LineReturns"), { type: "networkReturns" })
        : button(text("LineDrops"), { type: "networkDrops", forMs: dropMs })}
      {!isLineDown && isSignedIn && button(text("AgentElsewhere"), { type: "agentSignsInElsewhere" })}
    </div>
  );
}
