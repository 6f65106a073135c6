import * as React from "react";
import { Button } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useSoftphoneHeaderStyles } from "../header/SoftphoneHeader.styles";

/** Opens the whole softphone again. */
export function ExpandButton(): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.more}
      icon={<Icon name="chevronDown24Filled" />}
      aria-label={text("Expand")}
      title={text("Expand")}
      aria-expanded={false}
      onClick={() => send({ type: "intent.preferencesChanged", preferences: { isCollapsed: false } })}
    />
  );
}
