import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { PastContact } from "../../model/past/pastContact";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useJourneyStyles } from "../journey/Journey.styles";
import { useLogViewerStyles } from "../log/LogViewer.styles";
import { Ago } from "../parts/Ago";
import { usePartStyles } from "../parts/Parts.styles";

export interface ContactListProps {
  /** Where they were found. */
  readonly title: string;
  /** Said when there are none. */
  readonly none: string;
  /** The newest first. */
  readonly contacts: readonly PastContact[];
}

export function ContactList({ title, none, contacts }: ContactListProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useJourneyStyles();
  const lists = useLogViewerStyles();
  const parts = usePartStyles();
  return (
    <div>
      <div className={mergeClasses(styles.line, parts.strong)}>{title}</div>
      {contacts.length === 0 && <div className={mergeClasses(styles.line, parts.quiet)}>{none}</div>}
      <ul aria-label={title} className={lists.list}>
        {contacts.map(({ id, at, direction, subject }) => (
          <li key={id} className={styles.line}>
            <Icon name={direction === "Outgoing" ? "callOutbound16Filled" : "callInbound16Filled"} />
            <div className={mergeClasses(parts.grow, parts.line)} title={subject}>
              <span className={parts.unseen}>{text(direction)}, </span>
              <bdi>{subject}</bdi>
            </div>
            <Ago at={at} className={mergeClasses(parts.quiet, styles.ago)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
