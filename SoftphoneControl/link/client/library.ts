import { apiVersion } from "../../cil/contract/apiVersion";
import { CilError } from "../../cil/contract/cilError";
import { resultModes } from "../../cil/contract/envelope";
import type { ResultMode } from "../../cil/contract/envelope";
import { eventMethods } from "../../cil/contract/events";
import type { CilEvent, CilEventMethod, CilEventName } from "../../cil/contract/events";
import { readRequestId } from "../../cil/contract/requestId";
import { argNames, requestNames } from "../../cil/contract/requests";
import type { AlertAction, CilRequestName } from "../../cil/contract/requests";
import type { AlertAnswer } from "../../model/requests/alert";
import type { RequestId } from "../../model/ids";
import { createClientLink } from "./clientLink";
import type { ClientLink, ClientLinkInputs } from "./clientLink";
import type { ConnectsIntegrationLibraryApi, IntegrationOptions } from "./libraryTypes";
import { readableAs004 } from "./readableAs004";

export type LibraryInputs = Omit<ClientLinkInputs, "onEvent" | "onAlertAnswered" | "onReady" | "onNobody"> & {
  /** Of the script tag; an admin's setting counts when neither it nor the start says anything. */
  readonly results: ResultMode | undefined;
  /** What a handler or a callback threw, for the page's own console. */
  readonly report: (error: unknown) => void;
  readonly warn: (sentence: string) => void;
};

type Handler = (payload: CilEvent) => void;
type Methods = Record<string, (...args: never[]) => unknown>;

const uncopyable = "The request is not valid: its arguments hold what can't be sent to another page.";
const nobody = "Open Softphone: no softphone is open in this browser. The integration starts as soon as there is one.";

/** `ConnectsIntegrationLibrary`: every request, every event, and the start. */
export function createLibrary({ results: ofScript, report, warn, ...inputs }: LibraryInputs): ConnectsIntegrationLibraryApi {
  const handlers = new Map<CilEventName, Set<{ readonly handle: Handler }>>();
  const callbacks = new Map<string, Partial<Record<AlertAnswer, () => void>>>();
  const starting: (() => void)[] = [];
  let mode: ResultMode | undefined = ofScript;
  let link: ClientLink | undefined;
  let isReady = false;

  function run(act: () => void): void {
    try {
      act();
    } catch (error) {
      report(error);
    }
  }

  function tell(event: CilEvent): void {
    for (const { handle } of [...(handlers.get(event.event as CilEventName) ?? [])]) {
      // Each has its own copy: what one does to it hurts nobody.
      run(() => {
        handle(readableAs004(structuredClone(event)));
      });
    }
  }

  function tellError(requestId: string, message: string): void {
    tell({ event: "error", version: apiVersion, requestId, message });
  }

  function connect(): ClientLink {
    link ??= createClientLink({
      ...inputs,
      onEvent: tell,
      onAlertAnswered(alertId, answer) {
        const callback = callbacks.get(alertId)?.[answer];
        callbacks.delete(alertId);
        if (callback) run(callback);
      },
      onReady(results) {
        isReady = true;
        mode ??= results;
        for (const start of starting.splice(0)) run(start);
      },
      onNobody() {
        warn(nobody);
        tellError("", nobody);
      },
    });
    return link;
  }

  function guardDial(): void {
    link?.guardDial((handlers.get("beforeDial")?.size ?? 0) > 0);
  }

  function subscribe(event: CilEventName, handle: Handler): () => void {
    if (typeof handle !== "function") throw new TypeError("A handler must be a function.");
    const entry = { handle };
    const known = handlers.get(event) ?? new Set();
    handlers.set(event, known.add(entry));
    connect();
    guardDial();
    return () => {
      known.delete(entry);
      guardDial();
    };
  }

  /** Functions stay here; the softphone knows the labels. */
  function keepCallbacks(callId: string, args: readonly unknown[]): readonly unknown[] {
    const [description, title, confirm, dismiss] = args as [unknown, unknown, AlertAction | undefined, AlertAction | undefined];
    const callbackOf = (action: AlertAction | undefined): (() => void) | undefined => (typeof action?.callback === "function" ? action.callback : undefined);
    const labelOf = (action: AlertAction | undefined): unknown => (typeof action === "object" && action !== null ? { label: action.label } : action);
    callbacks.set(callId, { confirm: callbackOf(confirm), dismiss: callbackOf(dismiss) });
    return [description, title, labelOf(confirm), labelOf(dismiss)];
  }

  async function ask(name: CilRequestName, given: readonly unknown[], requestId: RequestId): Promise<unknown> {
    const callId = inputs.newId();
    try {
      const args = name === "showError" ? keepCallbacks(callId, given) : given;
      return readableAs004(await connect().request({ name, args, requestId, callId }));
    } catch (error) {
      callbacks.delete(callId);
      // Nothing else is thrown but by the copying of what can't be copied.
      const fault = error instanceof CilError ? error : new CilError({ code: "badArgument", message: uncopyable, requestId });
      // Of every other the softphone itself has told.
      if (fault !== error || fault.code === "noSoftphone") tellError(requestId, fault.message);
      throw fault;
    }
  }

  async function request(name: CilRequestName, args: readonly unknown[]): Promise<unknown> {
    const given = args[(argNames[name] as readonly string[]).indexOf("requestId")];
    // One that can't be used stands among the arguments, where it is refused.
    const requestId = readRequestId(given) ?? (inputs.newId() as RequestId);
    const [answer] = await Promise.allSettled([ask(name, args.slice(0, argNames[name].length), requestId)]);
    // Looked at now: before the first softphone has answered nobody knows what the admin wants.
    if (mode !== "envelope") {
      if (answer.status === "fulfilled") return answer.value;
      throw answer.reason;
    }
    if (answer.status === "fulfilled") return { success: true, response: answer.value, error: undefined };
    const { code, message } = answer.reason as CilError;
    return { success: false, response: undefined, error: { code, message, requestId } };
  }

  const methods: Methods = {
    initIntegration(callback?: () => void, options?: IntegrationOptions) {
      if (callback !== undefined && typeof callback !== "function") throw new TypeError("initIntegration takes a function that is called once the API can be used.");
      const wanted = resultModes.find((known) => known === options?.results);
      if (wanted) mode = wanted;
      return new Promise<void>((resolve) => {
        const start = (): void => {
          resolve();
          callback?.();
        };
        if (isReady) queueMicrotask(() => { run(start); });
        else starting.push(start);
        connect();
      });
    },
  };
  for (const name of requestNames) methods[name] = (...args: unknown[]) => request(name, args);
  for (const [method, event] of Object.entries(eventMethods) as [CilEventMethod, CilEventName][]) methods[method] = (handle: Handler) => subscribe(event, handle);
  return methods as object as ConnectsIntegrationLibraryApi;
}
