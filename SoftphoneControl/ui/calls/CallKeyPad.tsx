import * as React from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { KeyPad } from "../dial/KeyPad";
import { useSoftphone } from "../hooks/useSoftphone";

const useStyles = makeStyles({
  sent: {
    minHeight: tokens.lineHeightBase300,
    textAlign: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    letterSpacing: "0.1em",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

/** Tones for the other side's menu. */
export function CallKeyPad({ id }: { readonly id: WorkItemId }): React.ReactElement {
  const { command } = useSoftphone();
  const styles = useStyles();
  const [sent, setSent] = React.useState("");
  return (
    <>
      <div className={styles.sent} dir="ltr">
        {sent}
      </div>
      <KeyPad
        onKey={(key) => {
          setSent(sent + key);
          command({ type: "sendDtmf", workItemId: id, digits: key });
        }}
      />
    </>
  );
}
