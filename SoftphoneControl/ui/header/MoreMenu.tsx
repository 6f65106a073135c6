import * as React from "react";
import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { hostKindSelector } from "../../state/selectors/pageSelectors";
import { hasSoundSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

export interface MoreMenuProps {
  readonly isLogOpen: boolean;
  readonly opener: React.Ref<HTMLButtonElement>;
  onToggleLog(): void;
  onOpenSound(): void;
}

/** What is needed seldom. */
export function MoreMenu({ isLogOpen, opener, ...tell }: MoreMenuProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const hostKind = useSelector(hostKindSelector);
  const hasSound = useSelector(hasSoundSelector);
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button ref={opener} appearance="subtle" size="small" className={styles.more} icon={<Icon name="moreHorizontal20Regular" />} aria-label={text("More")} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem
            onClick={() => {
              tell.onToggleLog();
            }}
          >
            {text(isLogOpen ? "HideLog" : "ShowLog")}
          </MenuItem>
          {hasSound && (
            <MenuItem
              onClick={() => {
                tell.onOpenSound();
              }}
            >
              {text("SoundDevicesOpen")}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader className={styles.host}>{text(`HostKind_${hostKind}`)}</MenuGroupHeader>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
