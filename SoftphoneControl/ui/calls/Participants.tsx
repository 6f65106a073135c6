import * as React from "react";
import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { capabilitiesSelector } from "../../state/selectors/callActionsSelectors";
import { leavingSelector, participantNamesSelector, participantNumbersSelector, participantsSelector } from "../../state/selectors/participantsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", ...shorthands.margin(0), ...shorthands.padding(0) },
  one: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  remove: { "& svg": { width: "14px" } },
});

/** Who is in the call, and who is being called into it. */
export function Participants({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const participants = useSelector(participantsSelector, id);
  const names = useSelector(participantNamesSelector, id);
  const numbers = useSelector(participantNumbersSelector, id);
  const leaving = useSelector(leavingSelector, id);
  const mayRemove = useSelector(capabilitiesSelector, id).includes("dropParticipant");
  if (participants.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text("Participants")}>
      {participants.map(({ address, joining }, index) => {
        const who = names[index] || text("NumberWithheld");
        return (
          <li key={address} className={styles.one}>
            <span className={parts.grow}>
              <bdi className={joining ? undefined : parts.strong}>{who}</bdi>
              {numbers[index] !== "" && <> <bdi dir="ltr" className={parts.quiet}>{numbers[index]}</bdi></>}
            </span>
            {joining && <span className={parts.quiet}>{text("Joining")}</span>}
            {mayRemove && (
              <Button
                appearance="subtle"
                size="small"
                className={styles.remove}
                aria-label={text("RemoveParticipant", who)}
                title={text("RemoveParticipant", who)}
                icon={<Icon name="dismiss28Filled" />}
                disabledFocusable={leaving.includes(address)}
                onClick={() => command({ type: "dropParticipant", workItemId: id, address })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
