import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { sessionsSelector } from "../../state/selectors/pageSelectors";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { useSessionsStyles } from "./Sessions.styles";

/** The open sessions, where the app around has no tabs for them. */
export function Sessions(): React.ReactElement {
  const { text, closeSession } = useSoftphone();
  const styles = useSessionsStyles();
  const parts = usePartStyles();
  const sessions = useSelector(sessionsSelector);
  const kept = useKeptFocus<HTMLDivElement>(sessions.map(({ id }) => id).join());
  const isEmpty = sessions.length === 0;
  return (
    <div {...kept} tabIndex={-1} role={isEmpty ? undefined : "group"} aria-label={isEmpty ? undefined : text("Sessions")} className={mergeClasses(styles.row, isEmpty && styles.empty)}>
      {!isEmpty && <span aria-hidden className={parts.quiet}>{text("Sessions")}</span>}
      {!isEmpty && (
        <ul className={styles.list}>
          {sessions.map(({ id, templateName }) => (
            <li key={id} className={styles.session}>
              <bdi className={parts.line} title={templateName}>{templateName}</bdi>
              <Button
                appearance="transparent"
                size="small"
                icon={<Icon name="dismiss28Filled" />}
                aria-label={text("CloseSession", templateName)}
                onClick={() => {
                  closeSession(id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
