import { maxLength, nullish, object, pipe, safeParse, string, minLength } from "valibot";
import type { CilRequestName } from "../contract/requests";
import { isRequestName } from "../contract/requests";

/** What Dynamics pages may ask for: page 004, and what is documented for other editions. */
const offered: readonly CilRequestName[] = ["createSession", "setAgentState", "writeLog", "sendDtmf", "setWrapupReason", "singleStepConference"];

export type CustomRequest =
  | { readonly kind: "request"; readonly name: CilRequestName; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: "dial"; readonly address: string }
  /** Why nothing happens. */
  | { readonly kind: "unreadable"; readonly why: string };

const unreadable: CustomRequest = { kind: "unreadable", why: "its detail cannot be read" };

const text = pipe(string(), maxLength(200));
const asked = object({ request: text });
/** As click-to-act tells it; what else a page adds is its own affair. */
const dialForm = object({
  value: pipe(string(), minLength(1), maxLength(100)),
  name: nullish(text),
  format: nullish(text),
  entityLogicalName: nullish(text),
  entityId: nullish(text),
});

/** Reads a window event `integrationapi` or `CIClickToAct`. Anybody may have made it: even to ask for its detail may throw. */
export function readRequestEvent(event: object): CustomRequest {
  try {
    return readCustomRequest((event as Partial<CustomEvent<unknown>>).detail);
  } catch {
    return unreadable;
  }
}

/** Reads the `detail`: foreign objects, whose reading may throw. */
export function readCustomRequest(detail: unknown): CustomRequest {
  try {
    return read(structuredClone(detail));
  } catch {
    return unreadable;
  }
}

function read(detail: unknown): CustomRequest {
  if (typeof detail !== "object" || detail === null) return { kind: "unreadable", why: "its detail must be an object" };
  if (safeParse(asked, detail).success) {
    const { request, ...fields } = detail as Record<string, unknown>;
    return isRequestName(request) && offered.includes(request)
      ? { kind: "request", name: request, fields }
      : { kind: "unreadable", why: `request must be one of ${offered.join(", ")}` };
  }
  const dial = safeParse(dialForm, detail);
  return dial.success ? { kind: "dial", address: dial.output.value } : { kind: "unreadable", why: "neither request nor value fits" };
}
