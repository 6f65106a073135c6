import * as React from "react";
import { Badge } from "@fluentui/react-components";
import { isSignedInSelector, isSimulationSelector } from "../../state/selectors/signInSelectors";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { PanelBar } from "../panels/PanelBar";
import { AgentStateMenu } from "./AgentStateMenu";
import { MoreMenu } from "./MoreMenu";
import { SignIn } from "./SignIn";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

export function SoftphoneHeader(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const isSimulation = useSelector(isSimulationSelector);
  const kept = useKeptFocus<HTMLDivElement>(`${useSelector(isSignedInSelector)}`);
  return (
    <div className={styles.header}>
      <div className={styles.lines}>
        <div {...kept} tabIndex={-1} role="group" aria-label={text("AgentState")} className={styles.state}>
          <SignIn />
          <AgentStateMenu />
        </div>
        {isSimulation && (
          <Badge className={styles.apart} appearance="tint" color="warning" size="small">
            {text("SimulationBadge")}
          </Badge>
        )}
      </div>
      <PanelBar />
      <MoreMenu />
    </div>
  );
}
