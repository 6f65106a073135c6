import { Button } from "@fluentui/react-components";
import * as React from "react";
import { useOutside } from "../app/useOutside";
import type { Toasts } from "./toasts";

/** The notification that a channel provider asked for. */
export function ToastView({ toasts }: { toasts: Toasts }): React.ReactElement | null {
  const toast = useOutside(toasts.subscribe, toasts.shown);
  if (toast === undefined) return null;
  const { id, title, facts, seconds, answer } = toast;
  return (
    <section key={id} className="toast" role="alertdialog" aria-label={title}>
      <strong>{title}</strong>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="toast-actions">
        <Button appearance="primary" onClick={() => answer({ actionName: "Accept", responseReason: "Accept" })}>
          Accept
        </Button>
        <Button onClick={() => answer({ actionName: "Reject", responseReason: "DeclinedByAgent" })}>Decline</Button>
      </div>
      <span className="toast-time" style={{ animationDuration: `${seconds}s` }} />
    </section>
  );
}
