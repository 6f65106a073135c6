import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import dismissIcon from "@fluentui/svg-icons/icons/dismiss_20_regular.svg";
import { useOutside } from "../app/useOutside";
import type { AppNotification, AppNotifications } from "./appNotifications";

const intents = { 1: "success", 2: "error", 3: "warning", 4: "info" } as const;

/** The notifications of the app, above whatever page is shown. */
export function NotificationBar({ notifications }: { notifications: AppNotifications }): React.ReactElement {
  const all = useOutside(notifications.subscribe, notifications.all);
  return (
    <div className="notifications" role="region" aria-label="App notifications">
      {all.map((notification) => (
        <Notification key={notification.id} notification={notification} close={() => notifications.clear(notification.id)} />
      ))}
    </div>
  );
}

function Notification({ notification, close }: { notification: AppNotification; close: () => void }): React.ReactElement {
  const { level, message, action, showCloseButton } = notification;
  return (
    <MessageBar intent={intents[level as keyof typeof intents]} shape="square">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          showCloseButton === true ? <Button appearance="transparent" aria-label="Close notification" icon={<Icon address={dismissIcon} />} onClick={close} /> : undefined
        }
      >
        {action?.actionLabel !== undefined && (
          <Button size="small" onClick={() => action.eventHandler?.()}>
            {action.actionLabel}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
