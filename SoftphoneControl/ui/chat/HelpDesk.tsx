import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { chatContextItems, chatContextSelector } from "../../state/selectors/chatContextSelectors";
import { helpDeskSelector } from "../../state/selectors/helpDeskSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { Availability } from "./Availability";
import { ContextPreview } from "./ContextPreview";

export interface HelpDeskProps {
  /** The call it is about; without it, about nothing. */
  readonly about?: WorkItemId;
  onClose(): void;
}

/** Before a chat with the help desk: how busy it is, and what will be sent along. */
export function HelpDesk({ about, onClose: close }: HelpDeskProps): React.ReactElement {
  const { text, command, now } = useSoftphone();
  const parts = usePartStyles();
  const { channelId, hurdle, availability, tellsAgents, hasPage, mayAsk, isAsking, isStarting } = useSelector(helpDeskSelector);
  // What is shown is what is sent: it stays as it is while the panel is open.
  const [moment] = React.useState(() => ({ id: about, at: now() }));
  const context = useSelector(chatContextSelector, moment);
  const [leftOut, setLeftOut] = React.useState<readonly string[]>([]);
  const asked = React.useRef(false);
  React.useEffect(() => {
    if (mayAsk && !isAsking && !asked.current) command({ type: "askChatAvailability", channelId });
    // Once each time it becomes possible.
    asked.current = mayAsk;
  }, [mayAsk, isAsking, channelId, command]);
  return (
    <Panel title={text("HelpDesk")} closeLabel={text("CloseHelpDesk")} isInCard={about !== undefined} onClose={close}>
      {hurdle && (
        <div>
          {text(`Error_${hurdle}`)} {hurdle === "chatNotThere" && text("ChatPageMustBeOpen")}
        </div>
      )}
      {hurdle !== "chatNotThere" && hurdle !== "chatOpen" && <Availability availability={availability} tellsAgents={tellsAgents} isAsking={isAsking} />}
      {hurdle === undefined && <ContextPreview context={context} leftOut={leftOut} onChange={setLeftOut} />}
      <div className={parts.row}>
        {hurdle === undefined && (
          <Button
            appearance="primary"
            size="small"
            icon={<Icon name="chat16Filled" />}
            disabledFocusable={isStarting}
            onClick={() => {
              command({ type: "startChat", channelId, context: chatContextItems(context, leftOut), about });
              close();
            }}
          >
            {text("StartChat")}
          </Button>
        )}
        {(hurdle === "chatNotThere" || hurdle === "chatOpen") && hasPage && (
          <Button size="small" onClick={() => command({ type: "showChatPage" })}>
            {text(hurdle === "chatOpen" ? "ShowChat" : "OpenChat")}
          </Button>
        )}
      </div>
    </Panel>
  );
}
