import * as React from "react";
import { Button } from "@fluentui/react-components";
import { microphoneCode, microphoneTroubleSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Banner } from "./Banner";

/** Why the agent can't be heard yet, and the way out. A button only where it does something. */
export function MicrophoneBanner(): React.ReactElement | null {
  const { send, text } = useSoftphone();
  const trouble = useSelector(microphoneTroubleSelector);
  if (trouble === undefined) return null;
  const code = microphoneCode(trouble);
  // What a page around this one forbids no click here allows.
  const button = trouble === "ask" ? text("MicrophoneAllow") : code === undefined || trouble === "barred" ? undefined : text("TryAgain");
  return (
    <Banner
      key={trouble}
      isAlert={code !== undefined}
      level={code === undefined ? "info" : "warning"}
      action={button === undefined ? undefined : <Button size="small" onClick={() => send({ type: "intent.microphoneAsked" })}>{button}</Button>}
    >
      {code && `${text(`Error_${code}`)} `}
      {text(`Microphone_${trouble}`)}
    </Banner>
  );
}
