import { fromPagesAround } from "./pagesAround";

/** Set by a page that only plays Dynamics (the workspace): simulated calls may touch everything there. */
const sampleHost = Symbol.for("open-softphone.sample-host");

type Marked = Window & { readonly [sampleHost]?: unknown };

/** Whether this page, or the page of the same origin around it, only plays Dynamics. */
export function isSampleHost(page: Window): boolean {
  return fromPagesAround(page, (around) => (around as Marked)[sampleHost] === true || undefined) === true;
}
