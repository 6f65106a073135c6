import * as React from "react";
import { Button, Input, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { formatAddress, parseAddress } from "../../model/phoneNumber";
import { countrySelector, directorySelector } from "../../state/selectors/targetPickerSelectors";
import { StateDot } from "../header/StateDot";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import type { TargetKind } from "./actionTable";
import { useTargetPickerStyles } from "./TargetPicker.styles";

export interface TargetPickerProps {
  readonly id: WorkItemId;
  readonly kind: TargetKind;
  onClose(): void;
}

/** Whom to consult, to pass the call to or to call into it: a colleague, a queue, or any number. */
export function TargetPicker({ id, kind, ...tell }: TargetPickerProps): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useTargetPickerStyles();
  const parts = usePartStyles();
  const { colleagues, queues } = useSelector(directorySelector);
  const country = useSelector(countrySelector);
  const [typed, setTyped] = React.useState("");
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    field.current?.focus();
  }, []);

  const wanted = typed.trim().toLocaleLowerCase();
  const fits = ({ name, address }: { readonly name: string; readonly address: string }): boolean =>
    name.toLocaleLowerCase().includes(wanted) || address.includes(wanted);
  const number = parseAddress(typed, country);
  const targets = [
    ...colleagues.filter(fits).map((colleague) => ({
      ...colleague,
      mark: <StateDot state={colleague.state} />,
      hint: text(`AgentState_${colleague.state}`),
      isAway: colleague.state === "Logout" || colleague.state === "Offline",
    })),
    ...queues.filter(fits).map((queue) => ({
      ...queue,
      mark: <Icon name="person28Filled" />,
      hint: queue.waitingCalls === 0 ? text("QueueFree") : text("QueueWaiting", queue.waitingCalls),
      isAway: false,
    })),
  ];
  const pick = (address: string): void => {
    command({ type: kind, workItemId: id, address });
    tell.onClose();
  };
  const present = targets.filter(({ isAway }) => !isAway);
  // A key pressed too early must not send a customer to the wrong place: Enter takes a number, or the only one who fits.
  const meant = number.kind === "none" ? present.length === 1 && wanted !== "" && present[0]?.address : number.address;
  return (
    <div
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        tell.onClose();
      }}
    >
      <Input
        size="small"
        input={{ ref: field }}
        aria-label={text("FindTarget")}
        placeholder={text("FindTarget")}
        contentBefore={<Icon name="person28Filled" />}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter" && meant) pick(meant);
        }}
      />
      <div className={styles.targets}>
        {number.kind !== "none" && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.target}
            icon={<Icon name="call24Filled" />}
            onClick={() => {
              pick(number.address);
            }}
          >
            <span className={parts.grow}>{text("TargetNumber", formatAddress(number.address, country))}</span>
          </Button>
        )}
        {targets.map(({ id: targetId, name, address, mark, hint, isAway }) => (
          <Button
            key={targetId}
            appearance="subtle"
            size="small"
            className={styles.target}
            icon={<span className={styles.mark}>{mark}</span>}
            disabled={isAway}
            onClick={() => {
              pick(address);
            }}
          >
            <span className={parts.grow}>{name}</span>
            <span className={mergeClasses(parts.quiet, styles.hint)}>{hint}</span>
          </Button>
        ))}
        {targets.length === 0 && number.kind === "none" && <div className={mergeClasses(parts.quiet, styles.nobody)}>{text("NobodyFound")}</div>}
      </div>
    </div>
  );
}
