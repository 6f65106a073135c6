import * as React from "react";
import { Button, Tooltip } from "@fluentui/react-components";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useSoftphoneHeaderStyles } from "../header/SoftphoneHeader.styles";
import { usePanels } from "./PanelContext";
import { panelsThereSelector, panelTable } from "./panelTable";

/** What the agent opens often: a button each. */
export function PanelBar(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const { opened, toggle } = usePanels();
  const there = useSelector(panelsThereSelector).split(",");
  return (
    <>
      {panelTable.map(
        ({ name, label, icon }) =>
          icon &&
          there.includes(name) && (
            <Tooltip key={name} content={text(label)} relationship="label">
              <Button
                appearance="subtle"
                size="small"
                className={styles.more}
                icon={<Icon name={icon} />}
                aria-expanded={opened === name}
                onClick={() => {
                  toggle(name);
                }}
              />
            </Tooltip>
          ),
      )}
    </>
  );
}
