import * as React from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { announcerSelector, isSpeakerSelector } from "../state/selectors/announcerSelectors";
import type { AnnouncerView } from "../state/selectors/announcerSelectors";
import { helpOfferSelector } from "../state/selectors/chatSelectors";
import { endReasonKey } from "./calls/endReasonKey";
import { tableOf } from "./calls/tables";
import { helpOfferWords } from "./chat/helpOfferWords";
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

function sayOf(isChat: boolean, party: string, words: string, text: Text): string {
  return isChat ? `${text("ChatWith", party)}: ${words}` : text("SayCall", party, words);
}

/** What is worth saying about a change: mostly nothing. */
function announcement(before: AnnouncerView, after: AnnouncerView, text: Text): string {
  const said: string[] = [];
  const { callId, stage, customer, endedId, connection, soundStage, trouble, asked, agentState, reasonLabel } = after;
  if (endedId !== undefined && before.endedId !== endedId) {
    said.push(sayOf(after.wasChat, after.endedParty || text(after.endedUnnamed), text(endReasonKey(after.endReason, after.wasChat)), text));
  }
  if (stage !== undefined && (before.callId !== callId || before.stage !== stage)) {
    const party = after.party || text(after.unnamed);
    said.push(stage === "ringing" ? text("SayIncoming", party) : sayOf(after.isChat, party, text(`Stage_${stage}`), text));
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
  const offer = useSelector(helpOfferSelector, undefined);
  const before = React.useRef({ view, offer });
  const [said, setSaid] = React.useState("");
  React.useEffect(() => {
    const saying = announcement(before.current.view, view, text);
    const isOffered = offer !== undefined && before.current.offer?.id !== offer.id;
    before.current = { view, offer };
    if (isOffered) setSaid(`${saying} ${helpOfferWords(offer, text)}`);
    else if (saying !== "") setSaid(saying);
  }, [view, offer, text]);
  return (
    <div role="status" aria-live="polite" className={mergeClasses(parts.line, styles.unseen)}>
      {isSpeaker && said}
    </div>
  );
}
