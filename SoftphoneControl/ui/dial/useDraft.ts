import * as React from "react";
import type { NumberField } from "../SoftphoneView.types";

/** Saving a form by Ctrl+S moves no focus: what stands still that long is written without it. */
const pauseMs = 800;

export interface Draft {
  /** What is typed and not yet shown by the record; undefined when the record's value is to be shown. */
  readonly typed: string | undefined;
  readonly isBeingTyped: boolean;
  readonly type: (text: string) => void;
  /** Writes the draft to the column, if it was edited. */
  readonly commit: () => void;
}

/**
 * Text on its way into the column. It is written on leaving the field, on Enter and after a pause; never twice, and never to another
 * record: what was typed in the last moment before the record went is dropped.
 */
export function useDraft(field: NumberField, toValue: (typed: string) => string): Draft {
  const [typed, setTyped] = React.useState<string>();
  const [isBeingTyped, setBeingTyped] = React.useState(false);
  const timer = React.useRef(0);
  const unwritten = React.useRef<string>();
  /** Written, but the record doesn't show it yet. */
  const awaited = React.useRef<string>();
  const latest = React.useRef({ field, toValue, isBeingTyped });
  latest.current = { field, toValue, isBeingTyped };

  const write = (): void => {
    window.clearTimeout(timer.current);
    const text = unwritten.current;
    if (text === undefined) return;
    unwritten.current = undefined;
    const value = latest.current.toValue(text);
    if (value === latest.current.field.value) return;
    awaited.current = value;
    latest.current.field.onChange(value);
  };

  // The record has taken the value, or somebody else has changed it: it is the record's that counts, unless the agent types on.
  React.useEffect(() => {
    awaited.current = undefined;
    if (!latest.current.isBeingTyped) setTyped(undefined);
  }, [field.value]);

  React.useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );

  return {
    typed,
    isBeingTyped,
    type: (text) => {
      setTyped(text);
      setBeingTyped(true);
      unwritten.current = text;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(write, pauseMs);
    },
    commit: () => {
      write();
      setBeingTyped(false);
      if (awaited.current === undefined) setTyped(undefined);
    },
  };
}
