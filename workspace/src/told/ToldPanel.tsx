import * as React from "react";
import { useOutside } from "../app/useOutside";
import type { Told, ToldCall, ToldEvent } from "./told";

/** For makers: what reached Dynamics, newest first. */
export function ToldPanel({ told }: { told: Told }): React.ReactElement {
  const events = useOutside(told.subscribe, told.events);
  return (
    <div className="told">
      <h3 id="told-events">Analytics events</h3>
      {events.length === 0 ? <p>None yet.</p> : <ol aria-labelledby="told-events">{events.map((event) => <Event key={event.id} event={event} />)}</ol>}
      <ToldCalls told={told} title="Calls of the framework" />
    </div>
  );
}

export function ToldCalls({ told, title }: { told: Told; title: string }): React.ReactElement {
  const calls = useOutside(told.subscribe, told.calls);
  return (
    <>
      <h3>{title}</h3>
      {calls.length === 0 ? <p>None yet.</p> : <ol aria-label={title}>{calls.map((call) => <Call key={call.id} call={call} />)}</ol>}
    </>
  );
}

function Event({ event: { name, reason, timestamp, conversationId, whole } }: { event: ToldEvent }): React.ReactElement {
  return (
    <li>
      <details>
        <summary>
          <strong>{name}</strong> {reason}
        </summary>
        <p>{timestamp}</p>
        <p>Conversation {conversationId}</p>
        <code>{whole}</code>
      </details>
    </li>
  );
}

function Call({ call: { at, method, given, outcome, answer, times } }: { call: ToldCall }): React.ReactElement {
  return (
    <li className={`told-${outcome}`}>
      <details>
        <summary>
          <strong>{method}</strong> {times > 1 && `× ${times} `}
          {outcome}
        </summary>
        <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleTimeString()}</time>
        <code>{given}</code>
        {answer !== "" && <code>{answer}</code>}
      </details>
    </li>
  );
}
