import * as React from "react";
import { Button, mergeClasses, useId } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { hinderedSelector } from "../../state/selectors/callActionsSelectors";
import { cardActionsSelector, escalationSelector } from "../../state/selectors/chatSelectors";
import { HelpDesk } from "../chat/HelpDesk";
import { HelpOffer } from "../chat/HelpOffer";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { shortcutProps } from "../keyboard/shortcutProps";
import { useShortcuts } from "../keyboard/useShortcuts";
import { usePartStyles } from "../parts/Parts.styles";
import { useCallActionsStyles } from "./CallActions.styles";
import { callActions, isPanel } from "./actionTable";
import type { CallAction, PanelKind } from "./actionTable";
import { CallKeyPad } from "./CallKeyPad";
import { TargetPicker } from "./TargetPicker";

/** Where three in a line would leave one for the last. */
const inLines: Readonly<Partial<Record<number, "two" | "four">>> = { 4: "two", 7: "four" };

/** Exactly what the work item's capabilities allow, and what the softphone itself can do about it. */
export function CallActions({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useCallActionsStyles();
  const parts = usePartStyles();
  const shortcuts = useShortcuts();
  const hurdleId = useId("hurdle");
  const actions = useSelector(cardActionsSelector, id);
  const hindered = useSelector(hinderedSelector, id);
  const { channelId, address, hurdle, isPending } = useSelector(escalationSelector, id);
  const [opened, setOpened] = React.useState<PanelKind>();
  const opener = React.useRef<HTMLButtonElement | null>(null);
  const helpDesk = React.useRef<HTMLButtonElement>(null);
  const possible = callActions.filter(([action]) => actions.includes(action));
  if (possible.length === 0) return null;
  const panel = possible.some(([action]) => action === opened) ? opened : undefined;
  const inLine = inLines[possible.filter(([, , , , look]) => look !== "primary").length];
  const isHindered = hurdle !== undefined && actions.includes("continueByPhone");
  const close = (): void => {
    setOpened(undefined);
    // The help desk can be opened from its offer, too.
    (panel === "askHelpDesk" ? helpDesk : opener).current?.focus();
  };
  const act = (type: CallAction[1], button: HTMLButtonElement): void => {
    if (isPanel(type)) {
      opener.current = button;
      setOpened(panel === type ? undefined : type);
    } else if (type === "dial") command({ type, channelId, address, about: id });
    else if (type === "showChatPage") command({ type });
    else command({ type, workItemId: id });
  };
  return (
    <>
      <div className={styles.actions}>
        {possible.map(([action, type, label, icon, look, slot = action]) => (
          <Button
            key={slot}
            ref={type === "askHelpDesk" ? helpDesk : undefined}
            size={look === "answer" || action === "reject" ? "medium" : "small"}
            appearance={look === "answer" || look === "primary" ? "primary" : "secondary"}
            className={mergeClasses(styles.button, inLine && styles[inLine], styles[look])}
            icon={<Icon name={icon} />}
            disabledFocusable={hindered.some((one) => one === type) || (type === "dial" && (isHindered || isPending))}
            aria-describedby={type === "dial" && isHindered ? hurdleId : undefined}
            {...shortcutProps(shortcuts, action, text(label), text)}
            aria-expanded={isPanel(type) ? panel === type : undefined}
            onClick={({ currentTarget }) => {
              act(type, currentTarget);
            }}
          >
            {text(label)}
          </Button>
        ))}
      </div>
      <HelpOffer id={id} onAsk={() => { setOpened("askHelpDesk"); }} />
      {isHindered && <span id={hurdleId} className={parts.quiet}>{text(`Hurdle_${hurdle}`)}</span>}
      {panel === "sendDtmf" && <CallKeyPad id={id} />}
      {panel === "askHelpDesk" && <HelpDesk about={id} onClose={close} />}
      {panel !== undefined && panel !== "sendDtmf" && panel !== "askHelpDesk" && <TargetPicker key={panel} id={id} kind={panel} onClose={close} />}
    </>
  );
}
