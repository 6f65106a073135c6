import * as React from "react";
import { makeStyles, mergeClasses, shorthands } from "@fluentui/react-components";
import { supervisableSelector, superviseSelector } from "../../state/selectors/superviseSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { Supervise } from "./Supervise";

/** Above the buttons where it would have no room beside them. */
const useStyles = makeStyles({ name: shorthands.flex(1, 1, "8em") });

function OnCall({ colleagueId }: { readonly colleagueId: string }): React.ReactElement {
  const styles = useStyles();
  const parts = usePartStyles();
  const view = useSelector(superviseSelector, colleagueId);
  return (
    <div className={parts.row}>
      <bdi className={mergeClasses(parts.grow, styles.name)}>{view?.name}</bdi>
      <Supervise colleagueId={colleagueId} />
    </div>
  );
}

/** Whose calls the agent may join. */
export function ColleaguesOnCalls({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text } = useSoftphone();
  const ids = useSelector(supervisableSelector);
  return (
    <Panel title={text("ColleaguesOnCalls")} closeLabel={text("Close")} onClose={close}>
      {ids.map((id) => (
        <OnCall key={id} colleagueId={id} />
      ))}
    </Panel>
  );
}
