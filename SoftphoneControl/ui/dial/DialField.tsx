import * as React from "react";
import { Button, Field, Input, useId } from "@fluentui/react-components";
import type { RequestId } from "../../model/ids";
import { readTyped, withoutLink } from "../../model/numbers/typedNumber";
import { dialSelector, requestPhaseSelector } from "../../state/selectors/dialSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { DialedAs } from "./DialedAs";
import { useDialFieldStyles } from "./DialField.styles";
import { edited } from "./edited";
import { KeyPad } from "./KeyPad";
import { optionId, SuggestionList } from "./SuggestionList";
import type { Suggestion } from "./suggestionsOf";
import { useSuggestions } from "./useSuggestions";

/** A number, or the name of somebody to choose from a list. Only what is a number, or was chosen, is dialed. */
export function DialField(): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useDialFieldStyles();
  const id = useId("dial");
  const [listId, hintId] = [`${id}-list`, `${id}-hint`];
  const { country, channelId, mayDial, isDialing } = useSelector(dialSelector);
  const [typed, setTyped] = React.useState("");
  const [isWrong, setWrong] = React.useState(false);
  const [isPadOpen, setPadOpen] = React.useState(false);
  const [isOpen, setOpen] = React.useState(false);
  const [active, setActive] = React.useState("");
  const [dialed, setDialed] = React.useState<{ readonly typed: string; readonly requestId: RequestId }>();
  const field = React.useRef<HTMLInputElement>(null);
  const phase = useSelector(requestPhaseSelector, dialed?.requestId);
  const { suggestions, phase: asked } = useSuggestions(typed, country, isOpen);
  const isName = /\p{L}/u.test(typed);
  const activeIndex = suggestions.findIndex(({ person }) => person.address === active);

  // What was refused stays, to be mended; what was taken makes room for the next number, unless that stands there already.
  React.useEffect(() => {
    if (phase === "accepted" || phase === "effective") setTyped((present) => (present === dialed?.typed ? "" : present));
  }, [phase, dialed]);

  const change = (after: string, caret: number | null): void => {
    setWrong(false);
    setActive("");
    const plain = withoutLink(after);
    setTyped(edited(typed, plain, plain === after ? caret : null, country));
  };
  const dialAddress = (address: string): void => {
    setOpen(false);
    // Whatever else is missing, the phone says so.
    if (!isDialing) setDialed({ typed, requestId: command({ type: "dial", channelId, address }) });
  };
  const choose = ({ person: { isAway, address } }: Suggestion): void => {
    if (!isAway) dialAddress(address);
  };
  const dial = (): void => {
    const read = readTyped(typed, country);
    if (read.kind !== "none") dialAddress(read.address);
    else setWrong(true);
    // A name means nobody until somebody is chosen.
    if (read.kind === "none" && isName) {
      setOpen(true);
      field.current?.focus();
    }
  };
  const walk = (step: 1 | -1): void => {
    setOpen(true);
    const last = suggestions.length - 1;
    const next = activeIndex < 0 ? (step === 1 ? 0 : last) : activeIndex + step;
    setActive(suggestions[next > last ? 0 : next < 0 ? last : next]?.person.address ?? "");
  };
  const press = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      const suggestion = isOpen ? suggestions[activeIndex] : undefined;
      if (suggestion) choose(suggestion);
      else dial();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      walk(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      setOpen(false);
      setActive("");
    }
  };
  const isListed = isOpen && suggestions.length > 0;
  const fault = !isName ? "NotDialable" : isListed || asked === "searching" ? "ChooseSomebody" : "NobodyFound";
  return (
    <>
      <div className={styles.place}>
        <Field
          size="small"
          className={styles.field}
          label={text("NumberToDial")}
          validationState={isWrong ? "error" : "none"}
          validationMessage={isWrong ? text(fault) : undefined}
        >
          {() => (
            <div key="row" className={styles.row}>
              <Input
                input={{ ref: field }}
                size="medium"
                className={styles.input}
                role="combobox"
                data-shortcut="number"
                aria-autocomplete="list"
                aria-expanded={isListed}
                aria-controls={isListed ? listId : undefined}
                aria-activedescendant={isListed && activeIndex >= 0 ? optionId(listId, activeIndex) : undefined}
                aria-describedby={hintId}
                // Digits have a key pad of their own; of a touch screen's keyboards only this one has letters, too.
                inputMode={isPadOpen ? "tel" : "text"}
                autoComplete="off"
                spellCheck={false}
                dir="auto"
                placeholder={text("FindTarget")}
                value={typed}
                onChange={(event, { value }) => {
                  change(value, event.currentTarget.selectionStart);
                  setOpen(value.trim() !== "");
                }}
                onBlur={() => {
                  setOpen(false);
                }}
                onKeyDown={press}
                contentAfter={
                  <Button
                    appearance="transparent"
                    size="small"
                    icon={<Icon name="dialpad20Regular" />}
                    aria-label={text("KeyPad")}
                    aria-expanded={isPadOpen}
                    onClick={() => {
                      setPadOpen(!isPadOpen);
                    }}
                  />
                }
              />
              <Button className={styles.call} appearance={typed === "" ? "secondary" : "primary"} icon={<Icon name="call24Filled" />} disabledFocusable={!mayDial} onClick={dial}>
                {text("Call")}
              </Button>
            </div>
          )}
        </Field>
        <DialedAs id={hintId} typed={typed} country={country} />
        {isOpen && <SuggestionList id={listId} country={country} suggestions={suggestions} phase={asked} isNobodyTold={isWrong || !isName} active={activeIndex} onChoose={choose} />}
      </div>
      {isPadOpen && (
        <KeyPad
          hasPlus
          onKey={(key) => {
            change(typed + key, null);
          }}
        />
      )}
    </>
  );
}
