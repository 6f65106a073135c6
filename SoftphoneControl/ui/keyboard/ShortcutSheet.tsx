import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { defaultShortcuts, shortcutNames } from "../../model/settings/shortcut";
import type { ShortcutName, Shortcuts } from "../../model/settings/shortcut";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { ShortcutRow } from "./ShortcutRow";
import { useShortcutSheetStyles } from "./ShortcutSheet.styles";
import { useShortcuts } from "./useShortcuts";

/** Every key there is; each can be changed, and each turned off. */
export function ShortcutSheet({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = useShortcutSheetStyles();
  const parts = usePartStyles();
  const shortcuts = useShortcuts();
  const save = (changed: Partial<Shortcuts>): void => {
    send({ type: "intent.preferencesChanged", preferences: { shortcuts: changed } });
  };
  const change = (name: ShortcutName, keys: string): void => {
    const all: Shortcuts = { ...shortcuts, [name]: keys };
    save(Object.fromEntries(shortcutNames.filter((one) => all[one] !== defaultShortcuts[one]).map((one) => [one, all[one]])));
  };
  return (
    <Panel title={text("Shortcuts")} closeLabel={text("ShortcutsClose")} onClose={close}>
      <div className={parts.quiet}>{text("ShortcutsHow")}</div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.action)}>{text("ShortcutAction")}</th>
            <th scope="col" className={styles.head}>{text("ShortcutKeys")}</th>
            <td className={styles.last} />
          </tr>
        </thead>
        <tbody>
          {shortcutNames.map((name) => (
            <ShortcutRow
              key={name}
              name={name}
              shortcuts={shortcuts}
              onChange={(keys) => {
                change(name, keys);
              }}
            />
          ))}
        </tbody>
      </table>
      <div className={parts.row}>
        <Button
          size="small"
          className={parts.plain}
          disabledFocusable={shortcutNames.every((name) => shortcuts[name] === defaultShortcuts[name])}
          onClick={() => {
            save({});
          }}
        >
          {text("ShortcutsReset")}
        </Button>
      </div>
    </Panel>
  );
}
