import * as React from "react";
import { Body1Strong, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { idleSelector } from "../../state/selectors/callListSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

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
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalM),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
});

/** What stands where calls will be. */
export function Idle(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useStyles();
  const kind = useSelector(idleSelector);
  return (
    <div className={styles.idle}>
      <Body1Strong>{text(`Idle_${kind}`)}</Body1Strong>
      <span>{text(`Idle_${kind}_Hint`)}</span>
    </div>
  );
}
