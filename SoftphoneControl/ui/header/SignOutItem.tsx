import * as React from "react";
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { ReasonCode } from "../../model/agent/reasonCode";
import { useSoftphone } from "../hooks/useSoftphone";

export interface SignOutItemProps {
  readonly codes: readonly ReasonCode[];
  readonly disabled: boolean;
  onSignOut(reasonCode: string): void;
}

/** Asks for a reason only where there is a choice. */
export function SignOutItem({ codes, disabled, ...tell }: SignOutItemProps): React.ReactElement {
  const { text } = useSoftphone();
  if (codes.length < 2 || disabled) {
    return (
      <MenuItem
        disabled={disabled}
        aria-label={text("SignOut")}
        secondaryContent={disabled ? text("NotInACall") : undefined}
        onClick={() => { tell.onSignOut(codes[0]?.id ?? noReasonCode); }}
      >
        {text("SignOut")}
      </MenuItem>
    );
  }
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{text("SignOut")}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {codes.map(({ id, label }) => (
            <MenuItem key={id} onClick={() => { tell.onSignOut(id); }}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
