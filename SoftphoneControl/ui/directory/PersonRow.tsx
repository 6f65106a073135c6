import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Person } from "../../model/agent/people";
import { useTargetPickerStyles } from "../calls/TargetPicker.styles";
import { shallowEqual } from "../hooks/shallowEqual";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import type { StringKey } from "../strings/stringKeys";
import { usePeopleStyles } from "./People.styles";
import { hintOf, nameOf, PersonHint, PersonMark } from "./PersonLook";

export interface PersonRowProps {
  readonly person: Person;
  readonly country: string;
  /** What picking does, for the screen reader; without it the name says enough. */
  readonly label: StringKey | undefined;
  readonly isBlocked: boolean;
  /** What else can be done with somebody. */
  readonly Tools: React.ComponentType<{ readonly person: Person }> | undefined;
  readonly onPick: (person: Person) => void;
}

/** Marks the buttons that arrow keys walk along. */
export const rowMark = "data-person";

/** Of many rows the one is drawn whose person has changed. */
export const PersonRow = React.memo(function PersonRow({ person, country, label, isBlocked, Tools, onPick: pick }: PersonRowProps): React.ReactElement {
  const { text } = useSoftphone();
  const targets = useTargetPickerStyles();
  const styles = usePeopleStyles();
  const parts = usePartStyles();
  const look = { person, country, text };
  const hint = hintOf(look);
  return (
    <li className={styles.row}>
      <Button
        {...{ [rowMark]: "" }}
        appearance="subtle"
        size="small"
        className={mergeClasses(targets.target, styles.person)}
        icon={
          <span className={targets.mark}>
            <PersonMark person={person} />
          </span>
        }
        aria-label={label && [text(label, person.name), hint].filter(Boolean).join(", ")}
        disabled={person.isAway}
        disabledFocusable={isBlocked}
        onClick={() => {
          pick(person);
        }}
      >
        <span className={styles.words}>
          <bdi className={styles.name}>{nameOf(look)}</bdi>
          <span className={mergeClasses(parts.quiet, styles.hint)}>
            <PersonHint {...look} />
          </span>
        </span>
      </Button>
      {Tools && (
        <span className={styles.tools}>
          <Tools person={person} />
        </span>
      )}
    </li>
  );
}, isSame);

function isSame({ person, ...before }: PersonRowProps, { person: other, ...after }: PersonRowProps): boolean {
  return shallowEqual(person, other) && shallowEqual(before, after);
}
