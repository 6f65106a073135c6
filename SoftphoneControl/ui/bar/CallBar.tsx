import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { hinderedSelector } from "../../state/selectors/callActionsSelectors";
import { callCardSelector } from "../../state/selectors/callCardSelectors";
import { cardActionsSelector } from "../../state/selectors/chatSelectors";
import type { CardAction } from "../../state/selectors/chatSelectors";
import { callActions } from "../calls/actionTable";
import type { PlainCommand } from "../calls/actionTable";
import { useCallActionsStyles } from "../calls/CallActions.styles";
import { StageLine } from "../calls/StageLine";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { shortcutProps } from "../keyboard/shortcutProps";
import { useShortcuts } from "../keyboard/useShortcuts";
import { usePartStyles } from "../parts/Parts.styles";
import { useCallBarStyles } from "./CallBar.styles";

/** What can't wait until the softphone is open. */
const inBar: readonly CardAction[] = ["accept", "reject", "pause", "resume", "end", "endChat"];

export interface CallBarProps {
  readonly id: WorkItemId;
  /** How many calls the bar has no line for. */
  readonly others: number;
}

/** One call in one line: who, how long, and what is done most. Everything else opens with a click on it. */
export function CallBar({ id, others }: CallBarProps): React.ReactElement | null {
  const { text, command, send } = useSoftphone();
  const styles = useCallBarStyles();
  const looks = useCallActionsStyles();
  const parts = usePartStyles();
  const shortcuts = useShortcuts();
  const call = useSelector(callCardSelector, id);
  const actions = useSelector(cardActionsSelector, id);
  const hindered = useSelector(hinderedSelector, id);
  const kept = useKeptFocus<HTMLDivElement>(`${call?.stage} ${actions.join()}`, (bar) => bar.querySelector("button"));
  if (call === undefined) return null;
  const who = call.name || call.number || text(call.unnamed);
  const stage = text(call.muted ? "Stage_muted" : `Stage_${call.stage}`);
  const words = call.chat ? `${text("ChatWith", who)}: ${stage}` : text("SayCall", who, stage);
  return (
    <div {...kept} role="group" tabIndex={-1} aria-label={text(call.chat ? "ChatWith" : "CallWith", who)} className={styles.bar}>
      <Button appearance="subtle" className={styles.party} title={words} onClick={() => send({ type: "intent.preferencesChanged", preferences: { isCollapsed: false } })}>
        <bdi className={mergeClasses(parts.line, parts.strong, styles.name)}>{who}</bdi>
        <StageLine call={call} isShort />
        {others > 0 && (
          <span role="img" aria-label={text("MoreCalls", others)}>
            +{others}
          </span>
        )}
      </Button>
      {callActions.map(
        ([action, type, label, icon, look, slot = action]) =>
          inBar.includes(action) &&
          actions.includes(action) && (
            <Button
              key={slot}
              appearance={look === "answer" ? "primary" : "secondary"}
              className={mergeClasses(styles.button, looks[look])}
              icon={<Icon name={icon} />}
              aria-label={text(label)}
              {...shortcutProps(shortcuts, action, text(label), text)}
              disabledFocusable={hindered.some((one) => one === type)}
              onClick={({ detail }) => {
                // The second half of a double click on the call that stood here before.
                if (detail < 2) command({ type: type as PlainCommand, workItemId: id });
              }}
            />
          ),
      )}
    </div>
  );
}
