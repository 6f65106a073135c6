import type { CommandType } from "../../model/contactCenterCommand";
import type { PhoneCommand } from "../../model/hostCommand";
import type { EpochMs, PeerId, RequestId } from "../../model/ids";
import type { PhoneRequest, RequestSource } from "../../model/phoneRequest";
import type { Action } from "../../state/actions";
import type { Store } from "../../state/createStore";
import { CilError } from "../contract/cilError";
import { errorMessage } from "../tell/errorMessage";
import { CilRefusal } from "./deskContext";

export interface RequestDeskInputs {
  readonly store: Pick<Store, "getState" | "onStep">;
  readonly dispatch: (action: Action) => void;
  readonly now: () => EpochMs;
}

export interface Wish {
  readonly requestId: RequestId;
  readonly command: PhoneCommand;
  readonly source: RequestSource;
  readonly page: PeerId | undefined;
}

/** The same request may have been carried out by either, as the phone stood then. */
const sameRequest: Readonly<Partial<Record<PhoneCommand["type"], CommandType>>> = { dial: "consult" };

function kindOf({ type }: PhoneCommand): string {
  return sameRequest[type] ?? type;
}

/** Opens requests, and waits until they are taken or refused. A request id that is known gets the answer it got. */
export function createRequestDesk({ store, dispatch, now }: RequestDeskInputs): { ask(wish: Wish): Promise<void>; dispose(): void } {
  /** Until the request is no longer open. */
  const waiting = new Map<RequestId, () => void>();
  const answers = new Map<RequestId, Promise<void>>();

  const unsubscribe = store.onStep(({ action, before, after }) => {
    for (const [id, check] of [...waiting]) {
      const isTurned = action.type === "intent.command" && action.requestId === id;
      if (isTurned || before.phone.requests[id] !== after.phone.requests[id]) check();
    }
  });

  const find = (id: RequestId): PhoneRequest | undefined => store.getState().phone.requests[id];

  function settle(id: RequestId, open: () => void): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      function check(): void {
        const request = find(id);
        if (request?.phase === "open") return;
        waiting.delete(id);
        answers.delete(id);
        if (request?.phase !== "failed" || !request.error) resolve();
        else reject(new CilError({ code: request.error.code, message: errorMessage(request.error), requestId: id }));
      }
      waiting.set(id, check);
      if (find(id)) check();
      else open();
    });
  }

  return {
    ask({ requestId, command, source, page }) {
      const known = find(requestId);
      if (known && kindOf(known.command) !== kindOf(command)) throw new CilRefusal("requestIdReused");
      const answer =
        answers.get(requestId) ??
        settle(requestId, () => {
          dispatch({ type: "intent.command", at: now(), requestId, source, page, command });
        });
      if (waiting.has(requestId)) answers.set(requestId, answer);
      return answer;
    },
    dispose: unsubscribe,
  };
}
