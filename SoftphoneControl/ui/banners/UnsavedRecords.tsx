import * as React from "react";
import { Button } from "@fluentui/react-components";
import { unsavedRecordsSelector } from "../../state/selectors/unsavedRecordsSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Banner } from "./Banner";

/** Calls whose record Dynamics has not taken yet: nothing to worry about, as they are kept and tried again. */
export function UnsavedRecords(): React.ReactElement | null {
  const { send, text } = useSoftphone();
  const { count, fault, isTrying } = useSelector(unsavedRecordsSelector);
  if (fault === undefined) return null;
  return (
    <Banner
      level="info"
      action={
        <Button size="small" disabledFocusable={isTrying} onClick={() => send({ type: "intent.recordsRetried" })}>
          {text("UnsavedRetry")}
        </Button>
      }
    >
      {count === 1 ? text("UnsavedRecord") : text("UnsavedRecords", count)} {text(`Unsaved_${fault}`)}
    </Banner>
  );
}
