import type { EpochMs, RequestId } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { Action } from "../../state/actions";
import type { Store } from "../../state/createStore";
import { CilError } from "../contract/cilError";
import type { CilErrorCode } from "../contract/cilError";
import { partOf } from "../contract/requestId";
import { isRequestName } from "../contract/requests";
import type { CilRequestName } from "../contract/requests";
import { namedFields, readFields } from "../door/readFields";
import { errorMessage } from "../tell/errorMessage";
import { CilRefusal } from "./deskContext";
import type { Asker, DeskContext } from "./deskContext";
import { handlers } from "./handlers";
import type { Handler } from "./handler";
import { whyForbidden } from "./permission";
import { createRequestDesk } from "./requestDesk";
import { isSameRequest } from "./sameRequest";

export interface DeskInputs {
  readonly store: Pick<Store, "getState" | "onStep">;
  readonly dispatch: (action: Action) => void;
  readonly now: () => EpochMs;
  /** For the log: what an asker was refused because of the configuration. Nothing in it is the asker's. */
  readonly onForbidden?: (sentence: string) => void;
}

export interface CilCall {
  /** Names the call, also when it is repeated because its reply was lost. */
  readonly callId: string;
  readonly requestId: RequestId;
  readonly name: unknown;
  /** In their order, or by their names. */
  readonly args: readonly unknown[] | Readonly<Record<string, unknown>>;
}

/** Where requests of integrators are answered: the page that owns the phone. */
export interface Desk {
  /**
   * Resolves with the request's result; rejects with a `CilError`, and then `error` has been raised with the same request id.
   * The state stays as it was unless the request was taken.
   */
  handle(call: CilCall, asker: Asker): Promise<unknown>;
  dispose(): void;
}

export function createDesk({ store, dispatch, now, onForbidden }: DeskInputs): Desk {
  const requests = createRequestDesk({ store, dispatch, now });

  /** Never became a request of the phone: nobody else tells of it. */
  function refuse(requestId: RequestId, code: CilErrorCode, detail: string | undefined): CilError {
    const known: SoftphoneErrorCode = code === "unknownRequest" || code === "noSoftphone" ? "badArgument" : code;
    dispatch({ type: "request.refused", at: now(), requestId, code: known, detail: known === code ? detail : errorMessage({ code, detail }).replace(/\.$/, "") });
    return new CilError({ code, message: errorMessage({ code, detail }), requestId });
  }

  function contextOf({ callId, requestId }: CilCall, asker: Asker): DeskContext {
    return {
      phone: store.getState().phone,
      asker,
      callId,
      ask: (command, part = 0) => requests.ask({ requestId: partOf(requestId, part), command, source: asker.source, page: asker.page }),
      tell(intent) {
        dispatch({ ...intent, at: now() });
      },
    };
  }

  async function answer<Name extends CilRequestName>(name: Name, call: CilCall, asker: Asker): Promise<unknown> {
    const { args, requestId } = call;
    const forbidden = whyForbidden(store.getState().phone.configuration.permissions, asker, name);
    if (forbidden !== undefined) {
      onForbidden?.(forbidden);
      throw refuse(requestId, "badArgument", forbidden);
    }
    const read = readFields(name, Array.isArray(args) ? namedFields(name, args) : args);
    if ("problem" in read) throw refuse(requestId, "badArgument", read.problem);
    const handle: Handler<Name> = handlers[name];
    const found = requests.find(requestId);
    // What beforeDial handed over waits for exactly this: a call placed under the id of the event.
    const known = found?.phase === "handedOver" ? undefined : found;
    try {
      const { defaultCountry } = store.getState().phone.configuration;
      if (known && !isSameRequest(known.command, name, read.fields, defaultCountry)) throw new CilRefusal("requestIdReused");
      // The call it was about may be over by now; what an agent's state is asked of stays, and may be several channels.
      if (known && name !== "setAgentState") return await requests.outcomeOf(requestId);
      return await handle(contextOf(call, asker), read.fields);
    } catch (error) {
      if (error instanceof CilError) throw error;
      throw error instanceof CilRefusal ? refuse(requestId, error.code, error.detail) : refuse(requestId, "internal", undefined);
    }
  }

  return {
    handle(call, asker) {
      const { name, requestId } = call;
      return isRequestName(name) ? answer(name, call, asker) : Promise.reject(refuse(requestId, "unknownRequest", undefined));
    },
    dispose: requests.dispose,
  };
}
