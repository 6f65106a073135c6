import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { ctiDataSelector, journeyVariablesSelector } from "../../state/selectors/callDetailsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { useCallDataStyles } from "./CallData.styles";
import { readableName } from "./readableName";

const shownAtFirst = 3;

/** What the contact centre knows about the call. */
export function CallData({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useCallDataStyles();
  const parts = usePartStyles();
  const unreadable = useSelector(journeyVariablesSelector);
  const entries = Object.entries(useSelector(ctiDataSelector, id)).filter(([name, value]) => value !== "" && !unreadable.includes(name));
  const [isOpen, setOpen] = React.useState(false);
  if (entries.length === 0) return null;
  const hidden = entries.length - shownAtFirst;
  return (
    <div>
      <dl className={styles.table}>
        {entries.slice(0, isOpen ? undefined : shownAtFirst).map(([name, value]) => (
          <React.Fragment key={name}>
            <dt className={styles.name} title={name}>{readableName(name)}</dt>
            <dd className={styles.value}>
              <bdi>{value}</bdi>
            </dd>
          </React.Fragment>
        ))}
      </dl>
      {hidden > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={isOpen}
          iconPosition="after"
          icon={
            <span className={mergeClasses(parts.icon, isOpen && parts.turned)}>
              <Icon name="chevronDown24Filled" />
            </span>
          }
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? text("ShowLess") : text("ShowMore", hidden)}
        </Button>
      )}
    </div>
  );
}
