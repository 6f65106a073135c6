import type { Toast, ToastAnswer } from "../../ports/hostPort";
import type { CifClient } from "./cifClient";
import type { NotificationAnswer } from "./methods/notificationMethods";

/** Incoming calls, told by the app's own notifications (pages `notifyEvent`, `cancelEvent`). Rejects with a `HostCallError`. */
export interface Toasts {
  notify(toast: Toast): Promise<ToastAnswer>;
  cancel(token: string): Promise<void>;
}

export function createToasts(client: Pick<CifClient, "notifyEvent" | "cancelEvent">, newId: () => string): Toasts {
  /** No page says what becomes of a notification that is taken back. */
  const takeBack = new Map<string, (answer: ToastAnswer) => void>();
  return {
    notify: ({ token, templateName, templateParameters }) =>
      new Promise((resolve, reject) => {
        takeBack.set(token, resolve);
        void client
          .notifyEvent({ templateName, templateParameters, cancellationToken: token }, newId())
          .then((answer) => { resolve(answerOf(answer)); }, reject)
          .finally(() => takeBack.delete(token));
      }),
    async cancel(token) {
      takeBack.get(token)?.("timedOut");
      await client.cancelEvent(token, newId());
    },
  };
}

/** A rejection counts as the agent's only where the host says so: all others say that nobody saw it. */
function answerOf({ actionName, responseReason }: NotificationAnswer): ToastAnswer {
  if (actionName === "Accept") return "accepted";
  if (actionName === "Timeout") return "timedOut";
  return responseReason === "DeclinedByAgent" ? "declined" : "unseen";
}
