import * as React from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { formatAddress, parseAddress } from "../../model/phoneNumber";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { NumberField } from "../SoftphoneView.types";
import { useDialFieldStyles } from "./DialField.styles";
import { edited } from "./edited";
import { useDraft } from "./useDraft";

/** The column the control is bound to, and the button that calls it. */
export function RecordNumber({ field }: { readonly field: NumberField }): React.ReactElement {
  return field.readable ? <ReadableNumber field={field} /> : <HiddenNumber otherNumber={field.otherNumber} />;
}

function HiddenNumber({ otherNumber }: { readonly otherNumber: string }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useDialFieldStyles();
  return (
    <Field size="small" label={text("RecordNumber")}>
      {(fieldProps) => (
        <div key="row" className={styles.row}>
          <Input {...fieldProps} size="medium" className={styles.input} disabled placeholder={text("RecordNumberHidden")} />
          <CallButton number={otherNumber} />
        </div>
      )}
    </Field>
  );
}

/** Nothing where there is no number to call. */
function CallButton({ number }: { readonly number: string }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useDialFieldStyles();
  const { country, channelId, signedIn, pending } = useSelector(dialSelector);
  const read = parseAddress(number, country);
  if (read.kind === "none") return null;
  return (
    <Button
      className={styles.call}
      icon={<Icon name="call24Filled" />}
      aria-label={text("CallNumber", formatAddress(read.address, country))}
      disabledFocusable={!signedIn || pending}
      onClick={() => command({ type: "dial", channelId, address: read.address })}
    >
      {text("Call")}
    </Button>
  );
}

function ReadableNumber({ field }: { readonly field: NumberField }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useDialFieldStyles();
  const { country } = useSelector(dialSelector);
  // Written in full (+…), so that it means the same to everybody; what is no number stays as it was typed.
  const draft = useDraft(field, (typed) => {
    const read = parseAddress(typed, country);
    return read.kind === "none" ? typed.trim() : read.address;
  });
  const value = draft.typed ?? field.value;
  const shown = draft.isBeingTyped ? value : formatAddress(value, country);
  const isOdd = parseAddress(shown, country).kind === "none" && shown.trim() !== "" && !draft.isBeingTyped;
  const message = field.error ?? (isOdd ? text("RecordNumberOdd") : undefined);
  return (
    <Field
      size="small"
      className={styles.field}
      label={text("RecordNumber")}
      validationState={field.error !== undefined ? "error" : isOdd ? "warning" : "none"}
      validationMessage={message}
    >
      {(fieldProps) => (
        <div key="row" className={styles.row}>
          <Input
            {...fieldProps}
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
          <CallButton number={shown.trim() === "" ? field.otherNumber : shown} />
        </div>
      )}
    </Field>
  );
}
