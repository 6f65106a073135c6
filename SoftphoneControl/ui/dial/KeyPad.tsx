import * as React from "react";
import { Button, Caption2, Subtitle2 } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { useKeyPadStyles } from "./KeyPad.styles";

const keys: readonly (readonly [key: string, letters: string])[] = [
  ["1", ""],
  ["2", "ABC"],
  ["3", "DEF"],
  ["4", "GHI"],
  ["5", "JKL"],
  ["6", "MNO"],
  ["7", "PQRS"],
  ["8", "TUV"],
  ["9", "WXYZ"],
  ["*", ""],
  ["0", ""],
  ["#", ""],
];

const longPressMs = 500;

export interface KeyPadProps {
  onKey(key: string): void;
  /** Whether a long press on 0 gives a +. */
  readonly hasPlus?: boolean;
}

/** Twelve keys. While the focus is among them, the keyboard's own digits count as well. */
export function KeyPad({ hasPlus = false, ...tell }: KeyPadProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useKeyPadStyles();
  const press = React.useRef<{ timer: number; done: boolean }>({ timer: 0, done: false });
  const release = (): void => {
    window.clearTimeout(press.current.timer);
  };
  const leave = (): void => {
    release();
    press.current.done = false;
  };
  React.useEffect(() => release, []);
  const hold = (): void => {
    release();
    press.current.done = false;
    press.current.timer = window.setTimeout(() => {
      press.current.done = true;
      tell.onKey("+");
    }, longPressMs);
  };
  return (
    <div
      className={styles.pad}
      role="group"
      aria-label={text("KeyPadKeys")}
      dir="ltr"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
        if (/^[\d*#]$/.test(event.key) || (hasPlus && event.key === "+")) tell.onKey(event.key);
      }}
    >
      {keys.map(([key, letters]) => {
        const isPlus = hasPlus && key === "0";
        return (
          <Button
            key={key}
            className={styles.key}
            aria-label={key}
            {...(isPlus && { onPointerDown: hold, onPointerUp: release, onPointerLeave: leave })}
            onClick={() => {
              if (!(isPlus && press.current.done)) tell.onKey(key);
              press.current.done = false;
            }}
          >
            <Subtitle2>{key}</Subtitle2>
            <Caption2 aria-hidden className={styles.letters}>{isPlus ? "+" : letters}</Caption2>
          </Button>
        );
      })}
    </div>
  );
}
