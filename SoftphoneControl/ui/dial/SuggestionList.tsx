import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { formatAddress } from "../../model/numbers/phoneNumber";
import { tableOf } from "../calls/tables";
import { useTargetPickerStyles } from "../calls/TargetPicker.styles";
import { hintOf, nameOf, PersonMark } from "../directory/PersonLook";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Ago } from "../parts/Ago";
import { usePartStyles } from "../parts/Parts.styles";
import { useDialFieldStyles } from "./DialField.styles";
import { useSuggestionsStyles } from "./Suggestions.styles";
import type { Suggestion } from "./suggestionsOf";
import type { Suggestions } from "./useSuggestions";

export interface SuggestionListProps extends Suggestions {
  readonly id: string;
  readonly country: string;
  /** That there is nobody is said elsewhere. */
  readonly isNobodyTold: boolean;
  /** Which of them Enter would choose; -1: none. */
  readonly active: number;
  onChoose(suggestion: Suggestion): void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${String(index)}`;
}

/** Below the field, which keeps the focus. */
export function SuggestionList({ id, country, suggestions, phase, isNobodyTold, active, ...tell }: SuggestionListProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useSuggestionsStyles();
  const parts = usePartStyles();
  const said = phase === "searching" ? text("LookingUp") : phase === "failed" ? text("SearchFailed") : phase && suggestions.length === 0 && !isNobodyTold ? text("NobodyFound") : "";
  const chosen = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    chosen.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      className={suggestions.length > 0 || said !== "" ? styles.popup : undefined}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
    >
      {suggestions.length > 0 && (
        <ul id={id} role="listbox" aria-label={text("Suggestions")} className={styles.list}>
          {suggestions.map((suggestion, index) => {
            const { person } = suggestion;
            const isActive = index === active;
            return (
              <li
                key={person.address}
                ref={isActive ? chosen : undefined}
                id={optionId(id, index)}
                role="option"
                aria-selected={isActive}
                aria-disabled={person.isAway || undefined}
                className={mergeClasses(styles.option, isActive && styles.active, person.isAway && styles.away)}
                onClick={() => {
                  tell.onChoose(suggestion);
                }}
              >
                <SuggestionLook suggestion={suggestion} country={country} />
              </li>
            );
          })}
        </ul>
      )}
      <div role="status" className={mergeClasses(parts.quiet, said !== "" && styles.status)}>
        {said}
      </div>
    </div>
  );
}

function SuggestionLook({ suggestion: { person, at, found, isUnwanted }, country }: { readonly suggestion: Suggestion; readonly country: string }): React.ReactElement {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const styles = useSuggestionsStyles();
  const marks = useTargetPickerStyles();
  const dial = useDialFieldStyles();
  const look = { person, country, text };
  const number = formatAddress(person.address, country);
  const table = found && tableOf(found.record.recordType);
  const quiet = person.isAway ? undefined : parts.quiet;
  return (
    <>
      <span className={marks.mark}>
        {table ? <Icon name={table.icon} /> : person.isFavorite && person.kind === "number" ? <Icon name="star16Filled" /> : <PersonMark person={person} />}
      </span>
      <span className={parts.grow}>
        <bdi>{nameOf(look)}</bdi>{" "}
        {number !== person.name && (
          <bdi dir="ltr" className={mergeClasses(styles.number, quiet)}>
            {number}
          </bdi>
        )}
        {isUnwanted && <span className={dial.unwanted}>{text("Unwanted")}</span>}
      </span>
      <span className={quiet}>
        {table ? (found.kind === "other" ? text(table.word) : text(`NumberKind_${found.kind}`)) : person.kind !== "number" ? hintOf(look) : at !== undefined && <Ago at={at} />}
      </span>
    </>
  );
}
