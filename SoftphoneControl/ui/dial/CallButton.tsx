import * as React from "react";
import { Button } from "@fluentui/react-components";
import { formatAddress, parseAddress } from "../../model/numbers/phoneNumber";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useDialFieldStyles } from "./DialField.styles";

/** Nothing where there is no number to call. */
export function CallButton({ number }: { readonly number: string }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useDialFieldStyles();
  const { country, channelId, mayDial } = useSelector(dialSelector);
  const read = parseAddress(number, country);
  if (read.kind === "none") return null;
  return (
    <Button
      className={styles.call}
      icon={<Icon name="call24Filled" />}
      aria-label={text("CallNumber", formatAddress(read.address, country))}
      disabledFocusable={!mayDial}
      onClick={() => command({ type: "dial", channelId, address: read.address })}
    >
      {text("Call")}
    </Button>
  );
}
