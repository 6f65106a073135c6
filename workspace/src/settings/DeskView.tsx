import { Button, Field, Input } from "@fluentui/react-components";
import * as React from "react";
import type { Conversation } from "../chat/conversation";
import type { Desk } from "../chat/deskBoard";
import type { DeskOrder } from "../chat/deskWire";

interface Props {
  readonly desk: Desk;
  readonly order: (order: DeskOrder, text?: string) => void;
}

const lastMessages = 6;

function phaseOf(conversation: Conversation | undefined): string {
  if (conversation === undefined) return "No chat";
  if (conversation.phase === "queued") return conversation.ahead === 0 ? "Waits, and is next" : `Waits, ${conversation.ahead} before`;
  return conversation.phase === "accepted" ? "Chats" : "Ended, not closed yet";
}

/** One widget: its chat, and what an agent can do in it. */
export function DeskView({ desk: { title, conversation }, order }: Props): React.ReactElement {
  const isQueued = conversation?.phase === "queued";
  const isAccepted = conversation?.phase === "accepted";
  return (
    <section className="desk" aria-label={title}>
      <strong>{title}</strong>
      <p role="status">{phaseOf(conversation)}</p>
      {conversation !== undefined && <Facts conversation={conversation} />}
      {isQueued && (
        <div className="desk-buttons">
          <Button size="small" appearance="primary" onClick={() => order("accepts")}>
            Accept
          </Button>
          <Button size="small" disabled={conversation.ahead === 0} onClick={() => order("movesQueue")}>
            One fewer before
          </Button>
        </div>
      )}
      {isAccepted && <Answer send={(text) => order("writes", text)} />}
      {(isQueued || isAccepted) && (
        <div className="desk-buttons">
          <Button size="small" onClick={() => order("ends")}>
            End
          </Button>
          <Button size="small" onClick={() => order("forceCloses")}>
            Force close
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the agent sees: the context as it arrived, and what was written last. */
function Facts({ conversation: { context, messages } }: { conversation: Conversation }): React.ReactElement {
  const variables = Object.entries(context);
  return (
    <>
      {variables.length > 0 && (
        <dl aria-label="Context">
          {variables.map(([key, { value, isDisplayable }]) => (
            <div key={key}>
              <dt>{isDisplayable === true ? key : `${key} (not displayed)`}</dt>
              <dd>{String(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ol aria-label="Last messages">
        {messages.slice(-lastMessages).map(({ id, from, text }) => (
          <li key={id} className={`desk-${from}`}>
            {text}
          </li>
        ))}
      </ol>
    </>
  );
}

function Answer({ send }: { send: (text: string) => void }): React.ReactElement {
  const [text, setText] = React.useState("");
  return (
    <form
      className="desk-answer"
      onSubmit={(event) => {
        event.preventDefault();
        send(text);
        setText("");
      }}
    >
      <Field label="Answer">
        <Input size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button size="small" type="submit" disabled={text.trim() === ""}>
        Send
      </Button>
    </form>
  );
}
