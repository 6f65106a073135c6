import { truth } from "../../call/answers";
import type { MethodTable } from "./method";
import type { Row } from "./recordMethods";

export interface EventMethods {
  /** Tells the pages of the app, or the provider where a page tells; goes as JSON text. Page `raiseEvent`. */
  raiseEvent(eventName: string, eventInput: Row, correlationId?: string): Promise<boolean>;
}

export const eventMethods: MethodTable<EventMethods> = {
  raiseEvent: { schema: truth, send: (name, input, ...rest) => [name, JSON.stringify(input), ...rest] },
};
