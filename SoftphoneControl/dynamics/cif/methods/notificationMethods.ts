import { object, optional, picklist, pipe, string, transform, union } from "valibot";
import { id, nothing, unpacked } from "../../call/answers";
import type { MethodTable } from "./method";

export interface NotificationInput {
  readonly templateName: string;
  readonly templateParameters?: unknown;
  /** Names the notification for `cancelEvent`. A field, as in the example of the page `notifyEvent`; its table has it as an argument. */
  readonly cancellationToken?: string;
}

/** What became of a notification. Its reason says more: `AutoAccept`, `DeclinedByAgent`, `DisplayTimeout`, `NotificationQueueLimitExceeded`, … */
export interface NotificationAnswer {
  readonly actionName: "Accept" | "Reject" | "Timeout";
  readonly responseReason?: string | undefined;
}

export interface NotificationMethods {
  /** Settles when the agent has answered, or the host has given up. The answer comes bare or under `value`: the page shows both, and both are read. */
  notifyEvent(input: NotificationInput, correlationId?: string): Promise<NotificationAnswer>;
  /** Resolves with the token. */
  cancelEvent(cancellationToken: string, correlationId?: string): Promise<string>;
  /** Not together with `requestFocusSession`. @param count - 0 or more; goes without a correlation id, whose place differs between hosts */
  notifyNewActivity(sessionId: string, count: number): Promise<void>;
  /** Marks a session, or clears the mark. The page contradicts itself about the default, so `marked` always goes. */
  notifyKpiBreach(sessionId: string, marked: boolean, details?: string, correlationId?: string): Promise<void>;
}

const bare = object({ actionName: picklist(["Accept", "Reject", "Timeout"]), responseReason: optional(string()) });
const answer = unpacked(union([bare, pipe(object({ value: unpacked(bare) }), transform(({ value }) => value))]));

export const notificationMethods: MethodTable<NotificationMethods> = {
  notifyEvent: { schema: answer, waits: true },
  cancelEvent: { schema: id },
  notifyNewActivity: { schema: nothing, send: (sessionId, count) => [sessionId, count] },
  notifyKpiBreach: { schema: nothing },
};
