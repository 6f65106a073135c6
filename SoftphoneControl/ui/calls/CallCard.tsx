import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { callCardSelector } from "../../state/selectors/callCardSelectors";
import { callNoticesSelector } from "../../state/selectors/callSoundSelectors";
import { NoticeBanners } from "../banners/NoticeBanners";
import { Linked } from "../chat/Linked";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Journey } from "../journey/Journey";
import { WhyNow } from "../journey/WhyNow";
import { CallActions } from "./CallActions";
import { useCallCardStyles } from "./CallCard.styles";
import { CallData } from "./CallData";
import { CallHeading } from "./CallHeading";
import { CallQuality } from "./CallQuality";
import { CallSound } from "./CallSound";
import { Contacts } from "./Contacts";
import { CallStatus } from "./CallStatus";
import { Customer } from "./Customer";
import { Notes } from "./Notes";
import { Participants } from "./Participants";
import { stageLook } from "./stageLook";
import { WrapupForm } from "./WrapupForm";

/**
 * One work item, from its first ring to the end of wrap-up. The group stays the same all the time: so does the focus.
 * What comes by itself stands below the buttons: none of them moves under the pointer.
 */
export function CallCard({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useCallCardStyles();
  const call = useSelector(callCardSelector, id);
  const notices = useSelector(callNoticesSelector, id);
  const kept = useKeptFocus<HTMLDivElement>(`${call?.stage} ${call?.partiesOnLine} ${call?.choices} ${notices.length}`);
  if (call === undefined) return null;
  const { stage } = call;
  return (
    <div
      {...kept}
      role="group"
      tabIndex={-1}
      aria-label={text(call.chat ? "ChatWith" : "CallWith", call.name || call.number || text(call.unnamed))}
      className={mergeClasses(styles.card, styles[stageLook[stage][0]], call.isConsultation && styles.consultation)}
    >
      <CallHeading call={call} />
      <Linked id={id} />
      <CallStatus id={id} />
      {(stage === "wrapup" || stage === "ended") && <WrapupForm id={id} />}
      <CallActions id={id} />
      <CallSound id={id} />
      <NoticeBanners notices={notices} />
      <CallQuality id={id} />
      <Participants id={id} />
      {stage === "ringing" && <WhyNow id={id} />}
      <Customer id={id} />
      {stage !== "ringing" && <Journey id={id} />}
      {stage !== "ringing" && <Contacts id={id} />}
      <CallData id={id} />
      {stage !== "ringing" && !call.isConsultation && <Notes id={id} />}
    </div>
  );
}
