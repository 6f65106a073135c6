import dismissIcon from "@fluentui/svg-icons/icons/dismiss_16_regular.svg";
import homeIcon from "@fluentui/svg-icons/icons/home_20_regular.svg";
import { Avatar, CounterBadge } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import { useOutside } from "../app/useOutside";
import { homeId } from "../sessions/session";
import type { Session } from "../sessions/session";
import type { Sessions } from "../sessions/sessions";

/** The open sessions, at the side. */
export function SessionList({ sessions }: { sessions: Sessions }): React.ReactElement {
  const all = useOutside(sessions.subscribe, sessions.all);
  const focused = useOutside(sessions.subscribe, sessions.focused);
  return (
    <nav className="session-list" aria-label="Sessions">
      <ul>
        {all.map((session) => (
          <Entry key={session.id} session={session} focused={session.id === focused.id} sessions={sessions} />
        ))}
      </ul>
    </nav>
  );
}

function Entry({ session, focused, sessions }: { session: Session; focused: boolean; sessions: Sessions }): React.ReactElement {
  const { id, title, news, breached } = session;
  return (
    <li className={`session ${focused ? "session-focused" : ""} ${breached ? "session-breached" : ""}`}>
      <button type="button" aria-label={title} aria-current={focused} title={title} onClick={() => sessions.focus(id)}>
        {id === homeId ? <Icon address={homeIcon} /> : <Avatar name={title} color="colorful" size={24} aria-hidden="true" />}
        <span className="session-title">{title}</span>
        {news > 0 && <CounterBadge count={news} color="danger" size="small" />}
      </button>
      {id !== homeId && (
        <button type="button" className="session-close" aria-label={`Close ${title}`} onClick={() => sessions.close(id)}>
          <Icon address={dismissIcon} />
        </button>
      )}
    </li>
  );
}
