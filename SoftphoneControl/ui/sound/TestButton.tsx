import * as React from "react";
import { Button } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { useTest } from "./useTest";

export interface TestButtonProps {
  readonly what: "ringing" | "speaker";
}

export function TestButton({ what }: TestButtonProps): React.ReactElement {
  const { text } = useSoftphone();
  const { isOn, toggle } = useTest(what);
  return (
    <Button size="small" onClick={toggle}>
      {text(what === "ringing" ? (isOn ? "StopRinging" : "TestRinging") : isOn ? "StopTone" : "TestLoudspeaker")}
    </Button>
  );
}
