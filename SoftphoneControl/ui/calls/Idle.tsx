import * as React from "react";
import { Body1Strong, Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { noReasonCode } from "../../model/agent/reasonCode";
import { agentStateMenuSelector } from "../../state/selectors/agentStateMenuSelectors";
import { idleSelector } from "../../state/selectors/callListSelectors";
import type { IdleKind } from "../../state/selectors/callListSelectors";
import { troubledConnectionSelector } from "../../state/selectors/bannerSelectors";
import { useIsPast } from "../hooks/useIsPast";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/Icon";

const useStyles = makeStyles({
  idle: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    flexGrow: 1,
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    rowGap: tokens.spacingVerticalXXS,
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalL),
    ...shorthands.borderRadius(tokens.borderRadiusLarge),
    // Where colours are the reader's own, grounds are all alike.
    ...shorthands.border("1px", "solid", "transparent"),
  },
  icon: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "40px",
    height: "40px",
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
    ...shorthands.borderRadius("50%"),
  },
  ready: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  trouble: { color: tokens.colorPaletteDarkOrangeForeground1, backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  title: { color: tokens.colorNeutralForeground1 },
  action: { marginTop: tokens.spacingVerticalS },
});

const faces: Readonly<Record<IdleKind, readonly [icon: IconName, look?: "ready" | "trouble"]>> = {
  signedOut: ["person28Filled"],
  elsewhere: ["person28Filled"],
  connecting: ["call24Filled"],
  offline: ["cloudOff20Filled", "trouble"],
  broken: ["cloudOff20Filled", "trouble"],
  noMicrophone: ["micOff20Filled", "trouble"],
  ready: ["call24Filled", "ready"],
  notReady: ["pause20Filled"],
};

/** As long as that the messages say nothing of a line that is made anew, either. */
const quietMs = 1_000;

/** What stands where calls will be: why there are none, and what to do about it. */
export function Idle(): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useStyles();
  const present = useSelector(idleSelector);
  const connection = useSelector(troubledConnectionSelector);
  const isSlow = useIsPast(connection?.phase === "connecting" ? connection.since + quietMs : undefined);
  // After "lost" nobody is ready before the line is up.
  const wasLost = React.useRef(false);
  wasLost.current = connection !== undefined && (connection.phase === "lost" || wasLost.current);
  const kind = connection?.phase === "connecting" && (isSlow || wasLost.current) ? "connecting" : present;
  const menu = useSelector(agentStateMenuSelector);
  const [icon, look] = faces[kind];
  return (
    <div className={styles.idle}>
      <span className={mergeClasses(styles.icon, look && styles[look])}>
        <Icon name={icon} />
      </span>
      <Body1Strong align="center" className={styles.title}>{text(`Idle_${kind}`)}</Body1Strong>
      <span>{text(`Idle_${kind}_Hint`)}</span>
      {kind === "notReady" && menu?.state === "NotReady" && (
        <Button
          className={styles.action}
          disabledFocusable={menu.pending}
          onClick={() => command({ type: "setAgentState", channelId: menu.channelId, state: "Ready", reasonCode: noReasonCode })}
        >
          {text("Idle_notReady_Action")}
        </Button>
      )}
    </div>
  );
}
