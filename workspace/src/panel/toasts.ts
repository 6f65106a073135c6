import { filledIn, notificationTemplate, textOf } from "../sessions/templates";

export interface ToastAnswer {
  readonly actionName: "Accept" | "Reject" | "Timeout";
  readonly responseReason: "Accept" | "AutoAccept" | "DeclinedByAgent" | "NotificationQueueLimitExceeded" | "NotificationQueueTimeLimitExceeded" | "DisplayTimeout";
}

export interface Toast {
  readonly id: string;
  readonly token: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly seconds: number;
  readonly answer: (answer: ToastAnswer) => void;
}

export interface ToastRequest {
  readonly templateName?: unknown;
  readonly templateParameters?: Readonly<Record<string, unknown>>;
  readonly cancellationToken?: unknown;
}

/** The notifications of a channel provider, one at a time; the others wait. */
export interface Toasts {
  readonly notify: (request: ToastRequest) => Promise<ToastAnswer>;
  readonly cancel: (token: string) => boolean;
  readonly shown: () => Toast | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

const longestQueue = 10;
/** Less than the longest display, so that it can be met. */
const longestWaitMs = 25_000;

export function createToasts(): Toasts {
  const listeners = new Set<() => void>();
  let queue: readonly Toast[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(changed: readonly Toast[]): void {
    const [before] = queue;
    queue = changed;
    const [shown] = queue;
    if (shown !== before) {
      clearTimeout(timer);
      if (shown !== undefined) timer = setTimeout(() => shown.answer({ actionName: "Timeout", responseReason: "DisplayTimeout" }), shown.seconds * 1_000);
    }
    for (const listener of listeners) listener();
  }

  return {
    async notify({ templateName, templateParameters = {}, cancellationToken }) {
      const template = notificationTemplate(templateName);
      if (template === undefined) throw new Error("NotificationTemplateNotFoundError");
      if (template.acceptsByItself === true) return { actionName: "Accept", responseReason: "AutoAccept" };
      if (queue.length >= longestQueue) return { actionName: "Reject", responseReason: "NotificationQueueLimitExceeded" };
      const parameters = new Map(Object.entries(templateParameters));
      const id = crypto.randomUUID();
      return new Promise((resolve) => {
        const answer = (given: ToastAnswer): void => {
          if (!queue.some((toast) => toast.id === id)) return;
          change(queue.filter((toast) => toast.id !== id));
          resolve(given);
        };
        setTimeout(() => {
          if (queue[0]?.id !== id) answer({ actionName: "Reject", responseReason: "NotificationQueueTimeLimitExceeded" });
        }, longestWaitMs);
        const facts = [...parameters].map(([name, value]) => [labelOf(name), textOf(value)] as const).filter(([, value]) => value !== "");
        change([...queue, { id, token: textOf(cancellationToken), title: filledIn(template.title, parameters) || "Incoming call", facts, seconds: template.seconds, answer }]);
      });
    },
    cancel(token) {
      const found = queue.find((toast) => token !== "" && toast.token === token);
      if (found === undefined) return false;
      // What was asked for stays unanswered: whoever cancels knows.
      change(queue.filter((toast) => toast !== found));
      return true;
    },
    shown: () => queue[0],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** "customerName" is shown as "Customer name". */
function labelOf(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
