import * as React from "react";
import { Badge, Button, makeStyles } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/Icon";
import { usePanels } from "./PanelContext";
import type { PanelEntry } from "./panelTable";

const useStyles = makeStyles({
  button: { position: "relative", flexShrink: 0, minWidth: "32px", height: "32px" },
  badge: { position: "absolute", top: "0", insetInlineEnd: "0", pointerEvents: "none" },
});

const useNone = (): number => 0;
const mostShown = 99;

/** Opens a panel, and says how much waits there. */
export function PanelButton({ entry, icon }: { readonly entry: PanelEntry; readonly icon: IconName }): React.ReactElement {
  const { text, formats } = useSoftphone();
  const styles = useStyles();
  const { opened, toggle } = usePanels();
  const { name, label, waiting } = entry;
  // The same hook for as long as there is the button.
  const useCount = waiting?.useCount ?? useNone;
  const count = useCount();
  const said = waiting && count > 0 ? `${text(label)}, ${text(waiting.words, formats.number(count))}` : text(label);
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<Icon name={icon} />}
      title={said}
      aria-label={said}
      aria-expanded={opened === name}
      onClick={() => {
        toggle(name);
      }}
    >
      {count > 0 && (
        <Badge aria-hidden className={styles.badge} size="small" color="danger">
          {count > mostShown ? `${formats.number(mostShown)}+` : formats.number(count)}
        </Badge>
      )}
    </Button>
  );
}
