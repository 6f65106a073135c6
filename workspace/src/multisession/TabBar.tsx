import dismissIcon from "@fluentui/svg-icons/icons/dismiss_16_regular.svg";
import * as React from "react";
import { Icon } from "../app/Icon";
import { useOutside } from "../app/useOutside";
import type { Dataverse } from "../dataverse/dataverse";
import type { Sessions } from "../sessions/sessions";
import { titleOf } from "../sessions/titles";

/** The tabs of the focused session. */
export function TabBar({ sessions, dataverse }: { sessions: Sessions; dataverse: Dataverse }): React.ReactElement {
  const { tabs, focusedTabId } = useOutside(sessions.subscribe, sessions.focused);
  useOutside(dataverse.subscribe, dataverse.version);
  return (
    <ul className="tab-bar" aria-label="Tabs of the session">
      {tabs.map(({ id, title, place }, index) => {
        const shown = title || titleOf(place, dataverse);
        return (
          <li key={id} className={id === focusedTabId ? "app-tab app-tab-focused" : "app-tab"}>
            <button type="button" aria-current={id === focusedTabId} title={shown} onClick={() => sessions.focusTab(id)}>
              {shown}
            </button>
            {index > 0 && (
              <button type="button" className="app-tab-close" aria-label={`Close tab ${shown}`} onClick={() => sessions.closeTab(id)}>
                <Icon address={dismissIcon} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
