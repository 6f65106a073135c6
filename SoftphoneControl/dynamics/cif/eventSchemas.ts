import { boolean, nullish, object, optional, pipe, string, transform, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import { amount, row, softText } from "../call/dataAnswers";
import { unpack } from "../call/unpack";
import type { Row } from "./methods/recordMethods";

/** What the host tells its provider, by the names the library goes by (the pages spell some of them otherwise). */
export interface CifEvents {
  /** A number on a form was clicked. */
  readonly onclicktoact: { readonly value: string; readonly name?: string | undefined; readonly format?: string | undefined; readonly entityLogicalName?: string | undefined; readonly entityId?: string | undefined };
  /** Changed by hand: 0 minimized, 1 docked, 2 hidden. */
  readonly onmodechanged: { readonly value: number };
  /** Dragged to this width, in pixels. */
  readonly onsizechanged: { readonly value: number };
  /** The address the app is about to show. */
  readonly onpagenavigate: { readonly value: string };
  readonly onsendkbarticle: { readonly title?: string | undefined; readonly link?: string | undefined };
  /** Comes twice for a switch: for the session left, and for the one entered. The page spells the field `focussed`, samples read `focused`: both are read. */
  readonly onSessionSwitched: { readonly sessionId?: string | undefined; readonly focused: boolean; readonly context?: unknown };
  /** No page says what it brings: without an id, compare with `getAllSessions`. */
  readonly onSessionClosed: { readonly sessionId?: string | undefined };
  /** Comes with the presence under `presenceInfo`, or bare with its id alone: both are read. */
  readonly onPresenceChange: { readonly presenceId?: string | undefined; readonly presenceText?: string | undefined; readonly basePresenceStatus?: string | undefined };
}

const value = object({ value: string() });
const size = object({ value: amount });
const presence = object({ presenceId: softText, presenceText: softText, basePresenceStatus: softText });

export const eventSchemas: { readonly [Name in keyof CifEvents]: GenericSchema<unknown, CifEvents[Name]> } = {
  onclicktoact: object({ value: string(), name: softText, format: softText, entityLogicalName: softText, entityId: softText }),
  onmodechanged: size,
  onsizechanged: size,
  onpagenavigate: value,
  onsendkbarticle: object({ title: softText, link: softText }),
  onSessionSwitched: pipe(
    object({ sessionId: softText, focused: optional(boolean()), focussed: optional(boolean()), context: optional(unknown()) }),
    transform(({ focussed, focused = focussed, ...rest }) => ({ ...rest, focused: focused === true })),
  ),
  onSessionClosed: nullish(object({ sessionId: softText }), {}),
  onPresenceChange: pipe(row, transform((told: Row) => told.presenceInfo ?? told), presence),
};

/**
 * One shape for what handlers are given: built-in events come as JSON text, those of `raiseEvent` as a `Map` that holds the text under `value`
 * (or as the text, by one sample), and some as an object.
 */
export function payloadOf(given: unknown): unknown {
  const inner = given instanceof Map ? unpack(given.get("value")) : undefined;
  return typeof inner === "object" && inner !== null ? inner : unpack(given);
}
