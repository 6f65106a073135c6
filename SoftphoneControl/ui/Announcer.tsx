import * as React from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { announcerSelector, isSpeakerSelector } from "../state/selectors/announcerSelectors";
import type { EpochMs } from "../model/ids";
import type { AnnouncerView } from "../state/selectors/announcerSelectors";
import { helpOfferSelector } from "../state/selectors/chatSelectors";
import { endReasonKey } from "./calls/endReasonKey";
import { tableOf } from "./calls/tables";
import { helpOfferWords } from "./chat/helpOfferWords";
import { useCalmWords } from "./hooks/useCalmWords";
import { useSelector } from "./hooks/useSelector";
import { useSoftphone } from "./hooks/useSoftphone";
import { useShortcutKeys } from "./keyboard/useShortcutKeys";
import { asSentences } from "./parts/asSentences";
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
  const { callId, stage, muted, customer, endedId, connection, soundStage, trouble, asked, agentState, reasonLabel } = after;
  if (endedId !== undefined && before.endedId !== endedId) {
    said.push(sayOf(after.wasChat, after.endedParty || text(after.endedUnnamed), text(endReasonKey(after.endReason, after.wasChat)), text));
  }
  const isSameCall = before.callId === callId;
  if (stage !== undefined && (!isSameCall || before.stage !== stage)) {
    const party = after.party || text(after.unnamed);
    if (stage !== "ringing") said.push(sayOf(after.isChat, party, text(`Stage_${stage}`), text));
  } else if (stage !== undefined && isSameCall && before.muted !== muted) said.push(text(muted ? "Stage_muted" : `Stage_${stage}`));
  if (customer && isSameCall && before.customer?.id !== customer.id) said.push(`${customer.name}, ${text(tableOf(customer.recordType).word)}`);
  if (before.connection === "up" && connection === "lost") said.push(after.doesCallGoOn ? `${text("LineRestoring")} ${text("CallGoesOn")}` : text("ConnectionLost"));
  if ((soundStage === "recovering" || soundStage === "heldByOther") && before.soundStage !== soundStage) said.push(text(`Sound_${soundStage}`));
  if (trouble !== undefined && before.trouble !== trouble) said.push(text(`Trouble_${trouble}`));
  // Who signs in is led there by the focus.
  if (asked !== undefined && asked !== "signIn" && before.asked !== asked) said.push(text(`Credentials_${asked}`));
  const isChosen = agentState === "Ready" || agentState === "NotReady" || agentState === "Logout";
  if (isChosen && (before.agentState !== agentState || before.reasonLabel !== reasonLabel)) {
    said.push(text("SayAgentState", (agentState === "NotReady" && reasonLabel) || text(`AgentState_${agentState}`)));
  }
  return asSentences(said);
}

/** Of a call that has begun to ring, and of one that will be answered without the agent. */
function ringing(before: AnnouncerView, after: AnnouncerView, at: EpochMs, text: Text): string {
  const { answersAt } = after;
  if (after.stage !== "ringing") return "";
  const isNew = before.callId !== after.callId || before.stage !== "ringing";
  const answers = answersAt !== undefined && (isNew || before.answersAt === undefined) ? [text("AnswersIn", Math.max(0, Math.ceil((answersAt - at) / 1_000)))] : [];
  return asSentences([...(isNew || answers.length > 0 ? [text("SayIncoming", after.party || text(after.unnamed))] : []), ...answers]);
}

/**
 * For ears only. Polite, so that nothing cuts a screen reader short, but for a call that rings: it can't wait until a page is read.
 * What changes quickly is told once, as it is in the end, and the same words are not said twice in a row.
 */
export function Announcer(): React.ReactElement {
  const { controlId, now: readNow, text } = useSoftphone();
  const isSpeaker = useSelector(isSpeakerSelector, controlId);
  const styles = useStyles();
  const parts = usePartStyles();
  const view = useSelector(announcerSelector);
  const offer = useSelector(helpOfferSelector, undefined);
  const anchor = React.useRef<HTMLDivElement>(null);
  const [said, say] = useCalmWords();
  const [alarm, setAlarm] = React.useState("");
  const before = React.useRef({ view, offer });
  const now = React.useRef(before.current);
  now.current = { view, offer };
  const rang = React.useRef(view);
  React.useEffect(() => {
    const words = ringing(rang.current, view, readNow(), text);
    rang.current = view;
    setAlarm((present) => (view.stage === "ringing" ? words || present : ""));
    say(() => {
      const saying = announcement(before.current.view, now.current.view, text);
      const offered = now.current.offer;
      const isOffered = offered !== undefined && before.current.offer?.id !== offered.id;
      before.current = now.current;
      return isOffered ? `${saying} ${helpOfferWords(offered, text)}` : saying;
    });
  }, [view, offer, text, say, readNow]);
  useShortcutKeys(isSpeaker, anchor, (words) => {
    say(() => words);
  });
  return (
    <div ref={anchor} className={mergeClasses(parts.line, styles.unseen)}>
      <div role="status" aria-live="polite">{isSpeaker && said}</div>
      <div aria-live="assertive">{isSpeaker && alarm}</div>
    </div>
  );
}
