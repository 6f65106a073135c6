import * as React from "react";
import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { hostKindSelector } from "../../state/selectors/pageSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePanels } from "../panels/PanelContext";
import { moreGroups, panelsThereSelector, panelTable } from "../panels/panelTable";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

/** What is needed seldom. */
export function MoreMenu(): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const { toggle } = usePanels();
  const button = React.useRef<HTMLButtonElement>(null);
  const hostKind = useSelector(hostKindSelector);
  const there = useSelector(panelsThereSelector).split(",");
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button ref={button} appearance="subtle" size="small" className={styles.more} icon={<Icon name="moreHorizontal20Regular" />} aria-label={text("More")} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {moreGroups.map((group) => {
            const entries = panelTable.filter((entry) => entry.group === group && there.includes(entry.name));
            return (
              entries.length > 0 && (
                <React.Fragment key={group}>
                  {entries.map(({ name, label }) => (
                    <MenuItem
                      key={name}
                      onClick={() => {
                        toggle(name, button.current);
                      }}
                    >
                      {text(label)}
                    </MenuItem>
                  ))}
                  {group === "settings" && <MenuItem onClick={() => send({ type: "intent.preferencesChanged", preferences: { isCollapsed: true } })}>{text("Collapse")}</MenuItem>}
                  <MenuDivider />
                </React.Fragment>
              )
            );
          })}
          <MenuGroup>
            <MenuGroupHeader className={styles.host}>{text(`HostKind_${hostKind}`)}</MenuGroupHeader>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
