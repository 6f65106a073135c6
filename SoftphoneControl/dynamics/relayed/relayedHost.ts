import { array, fallback, object, optional, picklist, safeParse, string, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import { errorMessages } from "../../model/requests/softphoneError";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { HostRefusal } from "../../ports/hostPort";
import type { HostMethod, HostPort } from "../../ports/hostPort";

export interface RelayedInputs {
  /** What the host of that page can do. */
  readonly methods: readonly string[];
  /** Rejects with an error that has a `code`: `gone` when the page is no more, or does not answer. */
  readonly call: (method: HostMethod, args: readonly unknown[]) => Promise<unknown>;
}

const record = object({ id: string(), name: string(), recordType: string() });
const done = unknown();

/** What each method answers. */
const answers: Readonly<Record<HostMethod, GenericSchema>> = {
  createSession: string(),
  listSessions: array(string()),
  focusSession: done,
  closeSession: done,
  setSessionTitle: done,
  conversationOf: optional(string()),
  openRecord: done,
  newRecord: optional(record),
  notify: picklist(["accepted", "declined", "timedOut", "unseen"]),
  cancelNotice: done,
  showPanel: done,
  showSidePage: done,
  setPresence: done,
  logAnalytics: done,
};

const fault = object({ code: string(), detail: fallback(optional(string()), undefined) });

/** In the words of the port again: on its way from page to page an error loses its class. */
function refusal(error: unknown): HostRefusal {
  const read = safeParse(fault, error instanceof Error ? { ...error } : error);
  if (!read.success) return new HostRefusal("internal");
  const { code, detail } = read.output;
  if (code === "gone") return new HostRefusal("timeout");
  return Object.hasOwn(errorMessages, code) ? new HostRefusal(code as SoftphoneErrorCode, detail) : new HostRefusal("internal");
}

/** The host of another page of this softphone. */
export function createRelayedHost({ methods, call }: RelayedInputs): HostPort {
  async function ask(method: HostMethod, args: readonly unknown[]): Promise<unknown> {
    const answer = await call(method, args).catch((error: unknown) => { throw refusal(error); });
    const read = safeParse(answers[method], answer);
    if (!read.success) throw new HostRefusal("hostUnclear", method);
    return read.output;
  }
  const names = (Object.keys(answers) as HostMethod[]).filter((method) => methods.includes(method));
  const asked = Object.fromEntries(names.map((method) => [method, (...args: readonly unknown[]) => ask(method, args)]));
  const missing = (): Promise<never> => Promise.reject(new HostRefusal("noSessions"));
  return { createSession: missing, listSessions: missing, ...asked, kind: "relayed" };
}
