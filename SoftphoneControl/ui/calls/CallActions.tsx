import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { capabilitiesSelector, pendingSelector } from "../../state/selectors/callActionsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useCallActionsStyles } from "./CallActions.styles";
import { callActions } from "./actionTable";
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
  const possible = callActions.filter(({ capability }) => capabilities.includes(capability));
  if (possible.length === 0) return null;
  const panel = possible.some(({ capability }) => capability === opened) ? opened : undefined;
  const close = (): void => {
    setOpened(undefined);
    opener.current?.focus();
  };
  return (
    <>
      <div className={styles.actions}>
        {possible.map((action) => {
          const isPanel = "panel" in action;
          const isOpen = isPanel && panel === action.panel;
          return (
            <Button
              key={action.slot}
              size={action.look === "answer" || action.capability === "reject" ? "medium" : "small"}
              appearance={action.look === "primary" ? "primary" : "secondary"}
              className={styles[action.look]}
              icon={<Icon name={action.icon} />}
              disabledFocusable={pending.includes(isPanel ? action.panel : action.command)}
              aria-expanded={isPanel ? isOpen : undefined}
              onClick={(event) => {
                if (!isPanel) {
                  command({ type: action.command, workItemId: id });
                  return;
                }
                opener.current = event.currentTarget;
                setOpened(isOpen ? undefined : action.panel);
              }}
            >
              {text(action.label)}
            </Button>
          );
        })}
      </div>
      {panel === "sendDtmf" && <CallKeyPad id={id} />}
      {(panel === "consult" || panel === "transfer") && <TargetPicker key={panel} id={id} kind={panel} onClose={close} />}
    </>
  );
}
