import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { Person } from "../../model/agent/people";
import type { WorkItemId } from "../../model/ids";
import { hinderedSelector } from "../../state/selectors/callActionsSelectors";
import { targetCallSelector } from "../../state/selectors/directorySelectors";
import type { TargetKind } from "../../state/selectors/directorySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/Icon";
import type { StringKey } from "../strings/stringKeys";
import { usePeopleStyles } from "./People.styles";

interface PersonProps {
  readonly person: Person;
}

/** What the call that is up can be done with somebody: exactly what its capabilities say. */
export function CallTools({ person }: PersonProps): React.ReactElement | null {
  const { id, canConsult, canTransfer, canAdd } = useSelector(targetCallSelector);
  if (id === undefined || person.isAway) return null;
  return (
    <>
      {canConsult && <CallTool id={id} kind="consult" label="ConsultSomebody" icon="person28Filled" person={person} />}
      {canTransfer && <CallTool id={id} kind="transfer" label="TransferToSomebody" icon="arrowForward24Filled" person={person} />}
      {canAdd && <CallTool id={id} kind="singleStepConference" label="AddSomebody" icon="add20Filled" person={person} />}
    </>
  );
}

interface CallToolProps extends PersonProps {
  readonly id: WorkItemId;
  readonly kind: TargetKind;
  readonly label: StringKey;
  readonly icon: IconName;
}

function CallTool({ id, kind, label, icon, person }: CallToolProps): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = usePeopleStyles();
  const words = text(label, person.name);
  const isHindered = useSelector(hinderedSelector, id).includes(kind);
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.tool}
      icon={<Icon name={icon} />}
      title={words}
      aria-label={words}
      disabledFocusable={isHindered}
      onClick={() => command({ type: kind, workItemId: id, address: person.address })}
    />
  );
}
