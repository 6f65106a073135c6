import * as React from "react";
import { Badge } from "@fluentui/react-components";
import { isSimulationSelector } from "../../state/selectors/signInSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { AgentStateMenu } from "./AgentStateMenu";
import { MoreMenu } from "./MoreMenu";
import type { MoreMenuProps } from "./MoreMenu";
import { SignIn } from "./SignIn";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

export function SoftphoneHeader(more: MoreMenuProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const isSimulation = useSelector(isSimulationSelector);
  return (
    <div className={styles.header}>
      <div className={styles.lines}>
        <div className={styles.state}>
          <SignIn />
          <AgentStateMenu />
        </div>
        {isSimulation && (
          <Badge className={styles.apart} appearance="tint" color="warning" size="small">
            {text("SimulationBadge")}
          </Badge>
        )}
      </div>
      <MoreMenu {...more} />
    </div>
  );
}
