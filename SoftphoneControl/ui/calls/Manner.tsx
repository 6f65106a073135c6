import * as React from "react";
import { ToggleButton, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { supervisionManners } from "../../model/workItems/supervision";
import type { SupervisionManner } from "../../model/workItems/supervision";
import { hinderedSelector } from "../../state/selectors/callActionsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { useCallActionsStyles } from "./CallActions.styles";

export interface MannerProps {
  readonly id: WorkItemId;
  readonly manner: SupervisionManner;
  /** By name. */
  readonly colleague: string;
  readonly mayChange: boolean;
}

/** Who hears the agent in a colleague's call, and how to change that. */
export function Manner({ id, manner, colleague, mayChange }: MannerProps): React.ReactElement {
  const { text, command } = useSoftphone();
  const parts = usePartStyles();
  const styles = useCallActionsStyles();
  const isHindered = useSelector(hinderedSelector, id).includes("changeSupervision");
  return (
    <>
      <div className={parts.strong}>{text(`Heard_${manner}`, colleague)}</div>
      {mayChange && (
        <div className={styles.actions}>
          {supervisionManners.map((each) => (
            <ToggleButton
              key={each}
              size="small"
              className={mergeClasses(parts.plain, styles.button)}
              checked={each === manner}
              disabledFocusable={isHindered}
              onClick={() => {
                if (each !== manner) command({ type: "changeSupervision", workItemId: id, manner: each });
              }}
            >
              {text(`Supervise_${each}`)}
            </ToggleButton>
          ))}
        </div>
      )}
    </>
  );
}
