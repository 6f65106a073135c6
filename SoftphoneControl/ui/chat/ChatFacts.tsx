import * as React from "react";
import { Badge } from "@fluentui/react-components";
import type { CallCardView } from "../../state/selectors/callCardSelectors";
import { useSoftphone } from "../hooks/useSoftphone";

/** What is known of a chat beside its state, in one line. What people write stays where they write it. */
export function ChatFacts({ call: { stage, chat = {} } }: { readonly call: CallCardView }): React.ReactElement | null {
  const { text, formats } = useSoftphone();
  const { queuePosition, averageWaitMinutes, isMinimized, unread = 0 } = chat;
  const isWaiting = stage === "waiting" || stage === "starting";
  const isOver = stage === "wrapup";
  const facts = [
    text("Chat"),
    isWaiting && queuePosition !== undefined && text("ChatPlace", queuePosition),
    isWaiting && averageWaitMinutes !== undefined && text("ChatWait", formats.minutes(averageWaitMinutes)),
    isMinimized && !isOver && text("ChatMinimized"),
  ].filter((fact) => typeof fact === "string");
  return (
    <>
      {facts.join(" · ")}
      {unread > 0 && !isOver && (
        <>
          {" "}
          <Badge appearance="filled" color="brand" size="small">
            {text("ChatUnread", unread)}
          </Badge>
        </>
      )}
    </>
  );
}
