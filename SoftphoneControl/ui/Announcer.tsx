import * as React from "react";
import { makeStyles, shorthands } from "@fluentui/react-components";
import { announcerSelector } from "../state/selectors/announcerSelectors";
import type { AnnouncerView } from "../state/selectors/announcerSelectors";
import { useSelector } from "./hooks/useSelector";
import { useSoftphone } from "./hooks/useSoftphone";
import type { Text } from "./strings/stringKeys";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    ...shorthands.overflow("hidden"),
  },
});

/** The one thing worth saying about a change; undefined for all the others. */
function announcement(before: AnnouncerView, after: AnnouncerView, text: Text): string | undefined {
  const { callId, stage } = after;
  if (stage !== undefined && (before.callId !== callId || before.stage !== stage)) {
    const party = after.party || text("NumberWithheld");
    return stage === "ringing" ? text("SayIncoming", party) : text("SayCall", party, text(`Stage_${stage}`));
  }
  if (before.connection === "up" && after.connection === "lost") return text("ConnectionLost");
  const isChosen = after.agentState === "Ready" || after.agentState === "NotReady" || after.agentState === "Logout";
  if (isChosen && (before.agentState !== after.agentState || before.reasonLabel !== after.reasonLabel)) {
    const reason = after.agentState === "NotReady" ? after.reasonLabel : "";
    return text("SayAgentState", reason || text(`AgentState_${after.agentState}`));
  }
  return undefined;
}

/** For ears only: what came or changed, once, politely. */
export function Announcer(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useStyles();
  const view = useSelector(announcerSelector);
  const before = React.useRef(view);
  const [said, setSaid] = React.useState("");
  React.useEffect(() => {
    const saying = announcement(before.current, view, text);
    before.current = view;
    if (saying !== undefined) setSaid(saying);
  }, [view, text]);
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {said}
    </div>
  );
}
