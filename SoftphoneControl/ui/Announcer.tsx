import * as React from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { announcerSelector, isSpeakerSelector } from "../state/selectors/announcerSelectors";
import type { AnnouncerView } from "../state/selectors/announcerSelectors";
import { endReasonKey } from "./calls/endReasonKey";
import { tableOf } from "./calls/tables";
import { useSelector } from "./hooks/useSelector";
import { useSoftphone } from "./hooks/useSoftphone";
import { usePartStyles } from "./parts/Parts.styles";
import type { Text } from "./strings/stringKeys";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    clipPath: "inset(50%)",
  },
});

/** What is worth saying about a change: mostly nothing. */
function announcement(before: AnnouncerView, after: AnnouncerView, text: Text): string {
  const said: string[] = [];
  const { callId, stage, customer, endedId, connection, soundStage, trouble, asked, agentState, reasonLabel } = after;
  if (endedId !== undefined && before.endedId !== endedId) {
    said.push(text("SayCall", after.endedParty || text("NumberWithheld"), text(endReasonKey(after.endReason))));
  }
  if (stage !== undefined && (before.callId !== callId || before.stage !== stage)) {
    const party = after.party || text("NumberWithheld");
    said.push(stage === "ringing" ? text("SayIncoming", party) : text("SayCall", party, text(`Stage_${stage}`)));
  }
  if (customer && before.callId === callId && before.customer?.id !== customer.id) said.push(`${customer.name}, ${text(tableOf(customer.recordType).word)}`);
  if (before.connection === "up" && connection === "lost") said.push(after.doesCallGoOn ? `${text("LineRestoring")} ${text("CallGoesOn")}` : text("ConnectionLost"));
  if ((soundStage === "recovering" || soundStage === "heldByOther") && before.soundStage !== soundStage) said.push(text(`Sound_${soundStage}`));
  if (trouble !== undefined && before.trouble !== trouble) said.push(text(`Trouble_${trouble}`));
  // Who signs in is led there by the focus.
  if (asked !== undefined && asked !== "signIn" && before.asked !== asked) said.push(text(`Credentials_${asked}`));
  const isChosen = agentState === "Ready" || agentState === "NotReady" || agentState === "Logout";
  if (isChosen && (before.agentState !== agentState || before.reasonLabel !== reasonLabel)) {
    said.push(text("SayAgentState", (agentState === "NotReady" && reasonLabel) || text(`AgentState_${agentState}`)));
  }
  return said.join(" ");
}

/** For ears only: what came or changed, once, politely. */
export function Announcer(): React.ReactElement {
  const { controlId, text } = useSoftphone();
  const isSpeaker = useSelector(isSpeakerSelector, controlId);
  const styles = useStyles();
  const parts = usePartStyles();
  const view = useSelector(announcerSelector);
  const before = React.useRef(view);
  const [said, setSaid] = React.useState("");
  React.useEffect(() => {
    const saying = announcement(before.current, view, text);
    before.current = view;
    if (saying !== "") setSaid(saying);
  }, [view, text]);
  return (
    <div role="status" aria-live="polite" className={mergeClasses(parts.line, styles.unseen)}>
      {isSpeaker && said}
    </div>
  );
}
