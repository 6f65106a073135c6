import * as React from "react";
import { Button } from "@fluentui/react-components";
import { Banner } from "../banners/Banner";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "./Parts.styles";

export interface AskFirstProps {
  readonly label: string;
  /** What goes with it. Undefined: nothing does, and nobody is asked. */
  readonly cost: string | undefined;
  /** Of the button that does it after all. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
}

/** A button for what can't be taken back: only once the agent knows what it costs. */
export function AskFirst({ label, cost, confirmLabel, onConfirm }: AskFirstProps): React.ReactElement {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const [isAsked, setAsked] = React.useState(false);
  const confirm = (): void => {
    setAsked(false);
    onConfirm();
  };
  if (isAsked && cost !== undefined) {
    return (
      <>
        <Banner level="warning" isAlert>
          {cost}
        </Banner>
        <div className={parts.row}>
          <Button size="small" appearance="primary" onClick={confirm}>
            {confirmLabel}
          </Button>
          <Button size="small" onClick={() => { setAsked(false); }}>
            {text("Cancel")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className={parts.row}>
      <Button
        size="small"
        className={parts.plain}
        onClick={() => {
          if (cost === undefined) confirm();
          else setAsked(true);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
