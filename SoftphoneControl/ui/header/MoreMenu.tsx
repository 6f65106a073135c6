import * as React from "react";
import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { hasHelpDeskSelector } from "../../state/selectors/helpDeskSelectors";
import { hasJourneysSelector } from "../../state/selectors/journeySelectors";
import { hostKindSelector } from "../../state/selectors/pageSelectors";
import { hasSoundSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

/** What opens below the softphone. */
export type PanelName = "log" | "sound" | "helpDesk" | "offers";

export interface MoreMenuProps {
  readonly isLogOpen: boolean;
  readonly opener: React.Ref<HTMLButtonElement>;
  /** The log, which is open already: the agent wants it closed. */
  onOpen(panel: PanelName): void;
}

/** What is needed seldom. */
export function MoreMenu({ isLogOpen, opener, ...tell }: MoreMenuProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const hostKind = useSelector(hostKindSelector);
  const has = { sound: useSelector(hasSoundSelector), helpDesk: useSelector(hasHelpDeskSelector), offers: useSelector(hasJourneysSelector), log: true };
  const items = ([
    ["log", isLogOpen ? "HideLog" : "ShowLog"],
    ["sound", "SoundDevicesOpen"],
    ["helpDesk", "HelpDeskOpen"],
    ["offers", "OffersOpen"],
  ] as const).filter(([panel]) => has[panel]);
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button ref={opener} appearance="subtle" size="small" className={styles.more} icon={<Icon name="moreHorizontal20Regular" />} aria-label={text("More")} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {items.map(([panel, label]) => (
            <MenuItem
              key={panel}
              onClick={() => {
                tell.onOpen(panel);
              }}
            >
              {text(label)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader className={styles.host}>{text(`HostKind_${hostKind}`)}</MenuGroupHeader>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
