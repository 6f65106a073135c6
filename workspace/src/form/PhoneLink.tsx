import callIcon from "@fluentui/svg-icons/icons/call_16_regular.svg";
import { Button } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import { ClickToAct } from "./ClickToAct";
import type { ClickedNumber } from "./ClickToAct";

/** The handset beside a phone number that isn't the softphone's own: there while a channel provider takes clicks. */
export function PhoneLink(clicked: ClickedNumber): React.ReactElement | null {
  const act = React.useContext(ClickToAct);
  if (act === undefined || clicked.value === "") return null;
  return <Button appearance="transparent" size="small" icon={<Icon address={callIcon} />} aria-label={`Click to act on ${clicked.value}`} onClick={() => act(clicked)} />;
}
