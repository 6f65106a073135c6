import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { capabilitiesSelector, pendingSelector } from "../../state/selectors/callActionsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useCallActionsStyles } from "./CallActions.styles";
import { callActions, isPanel } from "./actionTable";
import type { PanelKind } from "./actionTable";
import { CallKeyPad } from "./CallKeyPad";
import { TargetPicker } from "./TargetPicker";

/** Exactly what the work item's capabilities allow. */
export function CallActions({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useCallActionsStyles();
  const capabilities = useSelector(capabilitiesSelector, id);
  const pending = useSelector(pendingSelector, id);
  const [opened, setOpened] = React.useState<PanelKind>();
  const opener = React.useRef<HTMLButtonElement | null>(null);
  const possible = callActions.filter(([capability]) => capabilities.includes(capability));
  if (possible.length === 0) return null;
  const panel = possible.some(([capability]) => capability === opened) ? opened : undefined;
  const close = (): void => {
    setOpened(undefined);
    opener.current?.focus();
  };
  return (
    <>
      <div className={styles.actions}>
        {possible.map(([capability, type, label, icon, look, slot = capability]) => (
          <Button
            key={slot}
            size={look === "answer" || capability === "reject" ? "medium" : "small"}
            appearance={look === "answer" || look === "primary" ? "primary" : "secondary"}
            className={mergeClasses(styles.button, styles[look])}
            icon={<Icon name={icon} />}
            disabledFocusable={pending.includes(type)}
            aria-expanded={isPanel(type) ? panel === type : undefined}
            onClick={(event) => {
              if (isPanel(type)) {
                opener.current = event.currentTarget;
                setOpened(panel === type ? undefined : type);
              } else {
                command({ type, workItemId: id });
              }
            }}
          >
            {text(label)}
          </Button>
        ))}
      </div>
      {panel === "sendDtmf" && <CallKeyPad id={id} />}
      {panel !== undefined && panel !== "sendDtmf" && <TargetPicker key={panel} id={id} kind={panel} onClose={close} />}
    </>
  );
}
