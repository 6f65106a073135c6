import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { barSelector, isCollapsedSelector, openCountSelector } from "../../state/selectors/barSelectors";
import { isSignedInSelector, isSimulationSelector } from "../../state/selectors/signInSelectors";
import { CallBar } from "../bar/CallBar";
import { ExpandButton } from "../bar/ExpandButton";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { PanelBar } from "../panels/PanelBar";
import { AgentStateMenu } from "./AgentStateMenu";
import { MoreMenu } from "./MoreMenu";
import { SignIn } from "./SignIn";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

function lastButton(header: HTMLElement): HTMLElement | null {
  return header.querySelector<HTMLElement>(":scope > button:last-of-type, :scope > div:last-child > button:last-of-type");
}

/** One line at any width; with large text in a narrow column the buttons stand in a second one. Collapsed, it is all there is of the softphone: then it has the foremost call, too. */
export function SoftphoneHeader(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const isSimulation = useSelector(isSimulationSelector);
  const isCollapsed = useSelector(isCollapsedSelector);
  const bar = useSelector(barSelector);
  const others = useSelector(openCountSelector) - bar.length;
  const [first, ringing] = isCollapsed ? bar : [];
  const kept = useKeptFocus<HTMLDivElement>(`${useSelector(isSignedInSelector)}`);
  const keptInHeader = useKeptFocus<HTMLDivElement>(`${isCollapsed} ${first} ${ringing}`, lastButton);
  return (
    <>
      <div {...keptInHeader} className={mergeClasses(styles.header, !isCollapsed && styles.open)}>
        <div {...kept} tabIndex={-1} role="group" aria-label={text("AgentState")} className={mergeClasses(styles.state, first && styles.dot)}>
          <SignIn />
          <AgentStateMenu isShort={first !== undefined} />
        </div>
        {first && <CallBar key={first} id={first} others={others} />}
        {isCollapsed ? (
          <ExpandButton />
        ) : (
          <div className={styles.tools}>
            <PanelBar />
            <MoreMenu />
          </div>
        )}
      </div>
      {ringing && (
        <div className={mergeClasses(styles.header, styles.below)}>
          <CallBar key={ringing} id={ringing} others={0} />
        </div>
      )}
      {isSimulation && <div className={styles.strip}>{text("SimulationBadge")}</div>}
    </>
  );
}
