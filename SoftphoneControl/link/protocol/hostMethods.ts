import { any, literal, maxLength, object, optional, pipe, record, safeParse, string, tuple, union } from "valibot";
import type { GenericSchema } from "valibot";
import type { HostMethod, HostPort } from "../../ports/hostPort";
import { key, text, time } from "./schemas";

const crmRecord = object({ id: text, name: text, recordType: text });
const parameters = record(key, any());
const none = tuple([]);
const one = tuple([text]);

/** What a page of this softphone can be asked of its host, with what each takes. */
const table: Readonly<Record<HostMethod, GenericSchema<unknown, readonly unknown[]>>> = {
  createSession: tuple([object({ type: literal("createSession"), templateName: pipe(string(), maxLength(200)), templateParameters: optional(any()) })]),
  listSessions: none,
  focusSession: one,
  closeSession: one,
  setSessionTitle: tuple([text, record(key, text)]),
  conversationOf: one,
  openRecord: tuple([crmRecord]),
  newRecord: tuple([object({ table: text, values: record(key, union([text, crmRecord])) })]),
  notify: tuple([object({ token: text, templateName: text, templateParameters: parameters })]),
  cancelNotice: one,
  showPanel: none,
  showSidePage: one,
  setPresence: one,
  logAnalytics: tuple([
    object({
      conversationId: text, providerSessionId: text, name: text, reason: optional(text), at: time,
      additionalData: optional(text), customData: optional(record(key, text)), externalCorrelationId: text,
    }),
  ]),
};

export const hostMethods = Object.keys(table) as readonly HostMethod[];

/** How long the primary waits for another page's host. What that page hears later than this, it does not do any more. Milliseconds. */
export const hostPatienceMs = 10_000;

/** The agent answers these, at leisure. */
const waiting: readonly string[] = ["newRecord", "notify"] satisfies HostMethod[];

export function waitsForAgent(method: string): boolean {
  return waiting.includes(method);
}

/** Those that this host has now. */
export function methodsOf(host: HostPort): readonly HostMethod[] {
  return hostMethods.filter((method) => typeof host[method] === "function");
}

/** The call that another page asks for, ready to be made; undefined when it is none. */
export function readHostCall(method: string, args: unknown): ((host: HostPort) => unknown) | undefined {
  if (!Object.hasOwn(table, method)) return undefined;
  const name = method as HostMethod;
  const read = safeParse(table[name], args);
  if (!read.success) return undefined;
  return (host) => (host[name] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...read.output);
}
