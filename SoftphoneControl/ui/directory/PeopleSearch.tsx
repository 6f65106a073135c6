import * as React from "react";
import { Button, Input, mergeClasses, useId } from "@fluentui/react-components";
import { nameSearch } from "../../model/search/nameSearch";
import { peopleOf, strangerOf } from "../../model/agent/people";
import type { Person } from "../../model/agent/people";
import { formatAddress } from "../../model/numbers/phoneNumber";
import { readTyped } from "../../model/numbers/typedNumber";
import { favoritesSelector } from "../../state/selectors/directorySelectors";
import { countrySelector, directorySelector } from "../../state/selectors/targetPickerSelectors";
import { useTargetPickerStyles } from "../calls/TargetPicker.styles";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { usePeopleStyles } from "./People.styles";
import { PersonRow, rowMark } from "./PersonRow";
import type { PersonRowProps } from "./PersonRow";
import { useSteadyPlaces } from "./useSteadyPlaces";
import type { PeopleGroup } from "./useSteadyPlaces";

/** More are drawn when asked for: whoever looks for somebody among hundreds types a name. */
const drawnAtOnce = 60;
const groups: readonly PeopleGroup[] = [undefined, "Favorites", "Colleagues", "Queues"];

export interface PeopleSearchProps extends Partial<Pick<PersonRowProps, "label" | "isBlocked" | "Tools">> {
  readonly isTall?: boolean;
  /** What is said where there is nobody at all. */
  readonly empty?: string;
  onPick(person: Person): void;
}

/** Everybody within reach, and any number: favorites, colleagues with their state, queues with their callers. */
export function PeopleSearch({ isTall, empty, label, isBlocked = false, Tools, ...tell }: PeopleSearchProps): React.ReactElement {
  const { text } = useSoftphone();
  const targets = useTargetPickerStyles();
  const styles = usePeopleStyles();
  const parts = usePartStyles();
  const listId = useId("people");
  const directory = useSelector(directorySelector);
  const favorites = useSelector(favoritesSelector);
  const country = useSelector(countrySelector);
  const [typed, setTyped] = React.useState("");
  const [most, setMost] = React.useState(drawnAtOnce);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    // A touch screen's keyboard would hide what there is to touch.
    if (!isTall || !isTouched()) field.current?.focus({ preventScroll: isTall === true });
  }, [isTall]);

  const wanted = typed.trim();
  const everybody = React.useMemo(() => peopleOf(directory, favorites), [directory, favorites]);
  const fitting = React.useMemo(() => {
    const fits = nameSearch(wanted);
    return everybody.filter(({ name, address }) => fits(name, address));
  }, [everybody, wanted]);
  const present = fitting.filter(({ isAway }) => !isAway);
  const number = readTyped(typed, country);
  const address = number.kind === "none" ? undefined : number.address;
  const stranger = address === undefined || present.some((person) => person.address === address) ? undefined : strangerOf({ name: formatAddress(address, country), address }, false);
  const [{ onFocus: hold, onBlur: letGo, ...steady }, places] = useSteadyPlaces(stranger ? [stranger, ...fitting] : fitting, wanted);
  const drawn = places.slice(0, most);
  const focus = useKeptFocus<HTMLDivElement>(drawn.map(({ person }) => person.id).join());

  const pick = React.useRef(tell.onPick);
  pick.current = tell.onPick;
  const pickRow = React.useCallback((person: Person) => {
    pick.current(person);
  }, []);
  // A key pressed too early must not send a customer to the wrong place: Enter takes a number, or the only one who fits.
  const meant = address === undefined ? (present.length === 1 && wanted !== "" ? present[0] : undefined) : (stranger ?? present.find((person) => person.address === address));
  const walk = (event: React.KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const list = focus.ref.current;
    if (step === 0 || list === null) return;
    const rows = [...list.querySelectorAll<HTMLElement>(`[${rowMark}]:not(:disabled)`)];
    const at = rows.findIndex((row) => row.parentElement?.contains(event.target as Node));
    event.preventDefault();
    (rows[at + step] ?? (at >= 0 && step < 0 ? field.current : undefined))?.focus();
  };
  return (
    <div className={targets.picker} onKeyDown={walk}>
      <Input
        size="small"
        input={{ ref: field }}
        autoComplete="off"
        aria-label={text("FindTarget")}
        aria-controls={listId}
        placeholder={text("FindTarget")}
        contentBefore={<Icon name="search24Filled" />}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          setMost(drawnAtOnce);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter" && meant && !isBlocked) pickRow(meant);
        }}
      />
      <div
        {...steady}
        id={listId}
        ref={focus.ref}
        tabIndex={-1}
        className={mergeClasses(targets.targets, isTall && styles.tall)}
        onFocus={() => {
          hold();
          focus.onFocus();
        }}
        onBlur={(event) => {
          letGo(event);
          focus.onBlur(event);
        }}
      >
        {groups.map((group) => {
          const rows = drawn.filter((place) => place.group === group);
          return (
            rows.length > 0 && (
              <React.Fragment key={String(group)}>
                {group && <div id={`${listId}-${group}`} className={styles.group}>{text(group)}</div>}
                <ul className={styles.list} aria-labelledby={group && `${listId}-${group}`}>
                  {rows.map(({ person }) => (
                    <PersonRow
                      key={person.id}
                      person={person}
                      country={country}
                      label={label}
                      isBlocked={isBlocked}
                      Tools={Tools}
                      onPick={pickRow}
                    />
                  ))}
                </ul>
              </React.Fragment>
            )
          );
        })}
        {places.length > most && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.more}
            onClick={() => {
              setMost(most + drawnAtOnce);
            }}
          >
            {text("ShowMore", places.length - most)}
          </Button>
        )}
        {places.length === 0 && <div className={mergeClasses(parts.quiet, targets.nobody)}>{(wanted === "" && empty) || text("NobodyFound")}</div>}
      </div>
    </div>
  );
}

function isTouched(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia("(pointer: coarse)").matches;
}
