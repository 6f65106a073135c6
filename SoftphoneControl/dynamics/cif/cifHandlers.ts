import { safeParse, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import { HostCallError } from "../call/hostCallError";
import { eventSchemas, payloadOf } from "./eventSchemas";
import type { CifEvents } from "./eventSchemas";

/** What a handler of this event is given. Custom names bring whatever `raiseEvent` sent: read it by a schema. */
export type CifPayload<Name extends string> = Name extends keyof CifEvents ? CifEvents[Name] : unknown;

const schemas: Readonly<Record<string, GenericSchema>> = eventSchemas;

/**
 * What the host calls for an event. Always a function that returns a promise: the library chains on it, and fails with anything else.
 * Nothing a handler does reaches the host: what it throws, and an event that can't be read, goes to `onFault`.
 */
export function hostHandler<Name extends string>(event: Name, handler: (payload: CifPayload<Name>) => unknown, onFault: (error: unknown) => void): (given: unknown) => Promise<void> {
  const schema = Object.hasOwn(schemas, event) ? schemas[event] : undefined;
  return async (given) => {
    try {
      const read = safeParse(schema ?? unknown(), payloadOf(given));
      if (!read.success) throw new HostCallError("unclear", `CIFramework ${event}`);
      await handler(read.output as CifPayload<Name>);
    } catch (error) {
      onFault(error);
    }
  };
}
