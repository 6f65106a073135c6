import * as React from "react";
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { KeyPad } from "../dial/KeyPad";
import { useSoftphone } from "../hooks/useSoftphone";

const useStyles = makeStyles({
  /** The display above the keys: there from the first, so that none of them moves. */
  sent: {
    boxSizing: "border-box",
    alignSelf: "center",
    width: "100%",
    maxWidth: "280px",
    minHeight: "28px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    letterSpacing: "0.1em",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalS),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    // Where colours are the reader's own, grounds are all alike.
    ...shorthands.border("1px", "solid", "transparent"),
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
