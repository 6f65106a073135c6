import * as React from "react";
import type { WorkItemId } from "../../model/ids";
import { callStatusSelector } from "../../state/selectors/callStatusSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { AutoAnswer } from "./AutoAnswer";
import { Manner } from "./Manner";
import { Recording } from "./Recording";

/** What there is to be known of a call besides its stage, with what can be done about it: mostly nothing. */
export function CallStatus({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const status = useSelector(callStatusSelector, id);
  const { answersAt, deskPhone, manner } = status;
  return (
    <>
      {answersAt !== undefined && <AutoAnswer id={id} answersAt={answersAt} />}
      {deskPhone && <div className={parts.strong}>{text(deskPhone === "rings" ? "DeskPhoneRings" : "DeskPhoneHeard")}</div>}
      {manner && <Manner id={id} manner={manner} colleague={status.colleague} mayChange={status.mayChangeManner} />}
      {status.isRecordable && <Recording id={id} status={status} />}
    </>
  );
}
