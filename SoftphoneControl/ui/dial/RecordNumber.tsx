import * as React from "react";
import { Field, Input } from "@fluentui/react-components";
import { formatAddress, parseAddress, withoutExtension } from "../../model/numbers/phoneNumber";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import type { NumberField } from "../SoftphoneView.types";
import { CallButton } from "./CallButton";
import { useDialFieldStyles } from "./DialField.styles";
import { edited } from "./edited";
import { useStandIn } from "./StandIn";
import { useDraft } from "./useDraft";

/** The column the control is bound to, and the button that calls it, or what stands in for it. */
export function RecordNumber({ field }: { readonly field: NumberField }): React.ReactElement {
  return field.readable ? <ReadableNumber field={field} /> : <HiddenNumber field={field} />;
}

function HiddenNumber({ field }: { readonly field: NumberField }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useDialFieldStyles();
  const { hint, button } = useStandIn(field);
  return (
    <Field size="small" className={styles.field} label={text("RecordNumber")} hint={hint}>
      {() => (
        <div key="row" className={styles.row}>
          <Input size="medium" className={styles.input} disabled placeholder={text("RecordNumberHidden")} />
          {button}
        </div>
      )}
    </Field>
  );
}

function ReadableNumber({ field }: { readonly field: NumberField }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useDialFieldStyles();
  const { country } = useSelector(dialSelector);
  const standIn = useStandIn(field);
  // Written in full (+…), so that it means the same to everybody; what is no number stays as it was typed.
  const draft = useDraft(field, (typed) => {
    const read = parseAddress(typed, country);
    return read.kind === "none" ? typed.trim() : read.address;
  });
  const value = draft.typed ?? field.value;
  const shown = draft.isBeingTyped ? value : formatAddress(value, country);
  const isEmpty = shown.trim() === "";
  const dialed = withoutExtension(shown);
  const isOdd = parseAddress(dialed, country).kind === "none" && !isEmpty && !draft.isBeingTyped;
  const message = field.error ?? (isOdd ? text("RecordNumberOdd") : undefined);
  return (
    <Field
      size="small"
      className={styles.field}
      label={text("RecordNumber")}
      validationState={field.error !== undefined ? "error" : isOdd ? "warning" : "none"}
      validationMessage={message}
      hint={isEmpty ? standIn.hint : undefined}
    >
      {() => (
        <div key="row" className={styles.row}>
          <Input
            size="medium"
            className={styles.input}
            type="tel"
            autoComplete="off"
            dir="ltr"
            readOnly={!field.editable}
            placeholder={text(field.editable ? "RecordNumberEmpty" : "RecordNumberNone")}
            value={shown}
            onChange={(event, { value: after }) => {
              draft.type(edited(shown, after, event.currentTarget.selectionStart, country));
            }}
            onBlur={draft.commit}
            onKeyDown={(event) => {
              if (event.key === "Enter") draft.commit();
            }}
          />
          {isEmpty ? standIn.button : <CallButton number={dialed} />}
        </div>
      )}
    </Field>
  );
}
