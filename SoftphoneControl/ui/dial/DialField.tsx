import * as React from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { RequestId } from "../../model/ids";
import { parseAddress } from "../../model/phoneNumber";
import { dialSelector, requestPhaseSelector } from "../../state/selectors/dialSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useDialFieldStyles } from "./DialField.styles";
import { edited } from "./edited";
import { KeyPad } from "./KeyPad";

export function DialField(): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useDialFieldStyles();
  const { country, channelId, signedIn, pending } = useSelector(dialSelector);
  const [typed, setTyped] = React.useState("");
  const [isWrong, setWrong] = React.useState(false);
  const [isPadOpen, setPadOpen] = React.useState(false);
  const [dialed, setDialed] = React.useState<{ readonly typed: string; readonly requestId: RequestId }>();
  const phase = useSelector(requestPhaseSelector, dialed?.requestId);

  // What was refused stays, to be mended; what was taken makes room for the next number, unless that stands there already.
  React.useEffect(() => {
    if (phase === "accepted" || phase === "effective") setTyped((present) => (present === dialed?.typed ? "" : present));
  }, [phase, dialed]);

  const change = (after: string, caret: number | null): void => {
    setWrong(false);
    setTyped(edited(typed, after, caret, country));
  };
  const dial = (): void => {
    const read = parseAddress(typed, country);
    if (read.kind === "none") setWrong(true);
    else if (!pending) setDialed({ typed, requestId: command({ type: "dial", channelId, address: read.address }) });
  };
  return (
    <>
      <Field
        size="small"
        className={styles.field}
        label={text("NumberToDial")}
        validationState={isWrong ? "error" : "none"}
        validationMessage={isWrong ? text("NotDialable") : undefined}
      >
        {() => (
          <div key="row" className={styles.row}>
            <Input
              size="medium"
              className={styles.input}
              type="tel"
              data-shortcut="number"
              autoComplete="off"
              dir="ltr"
              value={typed}
              onChange={(event, { value }) => {
                change(value, event.currentTarget.selectionStart);
              }}
              onKeyDown={(event) => {
                if (event.key === "Enter") dial();
              }}
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
            <Button
              className={styles.call}
              appearance="primary"
              icon={<Icon name="call24Filled" />}
              disabledFocusable={!signedIn || pending}
              onClick={dial}
            >
              {text("Call")}
            </Button>
          </div>
        )}
      </Field>
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
