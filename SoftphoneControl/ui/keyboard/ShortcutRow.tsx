import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { ShortcutName, Shortcuts } from "../../model/settings/shortcut";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { formatKeys } from "./formatKeys";
import { keysOf } from "./keysOf";
import { shortcutFault } from "./shortcutFault";
import { useShortcutSheetStyles } from "./ShortcutSheet.styles";

export interface ShortcutRowProps {
  readonly name: ShortcutName;
  readonly shortcuts: Shortcuts;
  /** Empty: none. */
  onChange(keys: string): void;
}

/** One action and its keys. Changed by pressing them on the button: that way no keyboard and no language is left out. */
export function ShortcutRow({ name, shortcuts, ...tell }: ShortcutRowProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useShortcutSheetStyles();
  const parts = usePartStyles();
  const [isAsking, setAsking] = React.useState(false);
  const [fault, setFault] = React.useState("");
  const action = text(`Shortcut_${name}`);
  const stop = (): void => {
    setAsking(false);
    setFault("");
  };
  const press = (event: React.KeyboardEvent): void => {
    // Whoever is asked can still go on with Tab.
    if (!isAsking || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    if (event.key === "Escape") {
      stop();
      return;
    }
    const keys = keysOf(event.nativeEvent);
    if (keys === undefined || event.repeat) return;
    const found = shortcutFault(keys, name, shortcuts);
    if (found) setFault(text(`ShortcutFault_${found[0]}`, text(`Shortcut_${found[1]}`)));
    else {
      stop();
      tell.onChange(keys);
    }
  };
  const keys = shortcuts[name];
  const shown = keys === "" ? text("ShortcutNone") : formatKeys(keys, text);
  return (
    <tr>
      <th scope="row" className={styles.cell}>{action}</th>
      <td className={styles.cell}>
        <Button
          size="small"
          className={mergeClasses(parts.plain, styles.keys)}
          aria-label={`${shown}. ${text("ShortcutChangeOf", action)}`}
          title={text("ShortcutChange")}
          aria-pressed={isAsking}
          onKeyDown={press}
          onBlur={stop}
          onClick={() => {
            setFault("");
            setAsking(!isAsking);
          }}
        >
          <bdi dir={keys === "" ? undefined : "ltr"}>{shown}</bdi>
        </Button>
        {isAsking && <div role="status">{text("ShortcutPress")}</div>}
        <div role="alert" className={styles.fault}>{fault}</div>
      </td>
      <td className={mergeClasses(styles.cell, styles.buttons)}>
        <Button
          appearance="transparent"
          size="small"
          icon={<Icon name="dismiss28Filled" />}
          aria-label={text("ShortcutOffFor", action)}
          title={text("ShortcutOff")}
          disabledFocusable={keys === ""}
          onClick={() => {
            tell.onChange("");
          }}
        />
      </td>
    </tr>
  );
}
