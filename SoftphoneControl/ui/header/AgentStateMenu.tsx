import * as React from "react";
import { Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, mergeClasses, useId } from "@fluentui/react-components";
import type { RequestableAgentState } from "../../model/agent/agentState";
import { noReasonCode } from "../../model/agent/reasonCode";
import { agentStateMenuSelector } from "../../state/selectors/agentStateMenuSelectors";
import type { AgentStateMenuView } from "../../state/selectors/agentStateMenuSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Clock } from "../parts/Clock";
import { useAgentStateMenuStyles } from "./AgentStateMenu.styles";
import { SignOutItem } from "./SignOutItem";
import { usePartStyles } from "../parts/Parts.styles";
import { StateDot } from "./StateDot";
import { TelephoneItems } from "./TelephoneItems";

interface AgentStateMenuProps {
  /** No more of the state than its dot and the menu. */
  readonly isShort: boolean;
}

export function AgentStateMenu({ isShort }: AgentStateMenuProps): React.ReactElement | null {
  const view = useSelector(agentStateMenuSelector);
  return view ? <MenuOf view={view} isShort={isShort} /> : null;
}

function MenuOf({ view, isShort }: AgentStateMenuProps & { readonly view: AgentStateMenuView }): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useAgentStateMenuStyles();
  const parts = usePartStyles();
  const stateId = useId("agent-state");
  const { channelId, state, reasonLabel, nextState, nextLabel, notReadyCodes, telephone } = view;
  const choose = (wanted: RequestableAgentState, reasonCode: string = noReasonCode): void => {
    command({ type: "setAgentState", channelId, state: wanted, reasonCode });
  };
  const now = nextState ?? state;
  const checked = `${now}:${now !== "NotReady" ? "" : nextState === undefined ? view.reasonCode : view.nextReasonCode}`;
  const label = state === "NotReady" && reasonLabel !== "" ? reasonLabel : text(`AgentState_${state}`);
  return (
    <Menu inline positioning="below-start" checkedValues={{ state: [checked], telephone: [telephone ?? ""] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.button}
          aria-label={text("AgentState")}
          aria-describedby={isShort ? undefined : stateId}
          title={isShort ? label : undefined}
          data-shortcut="ready"
          menuIcon={isShort ? null : undefined}
          disabledFocusable={view.pending}
        >
          <span id={stateId} className={styles.line}>
            <StateDot state={state} />
            {!isShort && (
              <span className={styles.words}>
                <span className={mergeClasses(parts.line, styles.label)}>{label}</span>
                <span className={mergeClasses(parts.line, parts.quiet, styles.since)}>
                  <Clock since={view.since} className={styles.clock} />
                  {nextState !== undefined && <> · {text("AgentStateNext", nextLabel || text(`AgentState_${nextState}`))}</>}
                  {telephone === "deskPhone" && <> · {text("Telephone_deskPhone")}</>}
                </span>
              </span>
            )}
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{view.agentName}</MenuGroupHeader>
            <MenuItemRadio name="state" value="Ready:" icon={<StateDot state="Ready" />} onClick={() => { choose("Ready"); }}>
              {text("AgentState_Ready")}
            </MenuItemRadio>
            {(notReadyCodes.length > 0 ? notReadyCodes : [{ id: noReasonCode, label: text("AgentState_NotReady") }]).map((code) => (
              <MenuItemRadio
                key={code.id}
                name="state"
                value={`NotReady:${code.id}`}
                icon={<StateDot state="NotReady" />}
                onClick={() => { choose("NotReady", code.id); }}
              >
                {code.label}
              </MenuItemRadio>
            ))}
            {nextState !== undefined && view.mayDropNext && (
              <MenuItem icon={<Icon name="dismiss28Filled" />} onClick={() => command({ type: "dropNextAgentState", channelId })}>{text("DropNext", nextLabel || text(`AgentState_${nextState}`))}</MenuItem>
            )}
          </MenuGroup>
          {telephone && <TelephoneItems channelId={channelId} />}
          <MenuDivider />
          <SignOutItem codes={view.logoutCodes} disabled={!view.canSignOut} onSignOut={(code) => { choose("Logout", code); }} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
