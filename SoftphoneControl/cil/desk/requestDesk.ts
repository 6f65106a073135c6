import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { EpochMs, PeerId, RequestId } from "../../model/ids";
import { isUntaken } from "../../model/requests/phoneRequest";
import type { PhoneRequest, RequestSource } from "../../model/requests/phoneRequest";
import type { Action } from "../../state/actions";
import type { Store } from "../../state/createStore";
import { findRequest } from "../../state/findRequests";
import { CilError } from "../contract/cilError";
import { errorMessage } from "../tell/errorMessage";

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

/** Opens requests, and waits until they are taken or refused. */
export interface RequestDesk {
  find(id: RequestId): PhoneRequest | undefined;
  /** Opens a request, or waits for the one that has this id. */
  ask(wish: Wish): Promise<void>;
  /** What became, or becomes, of a known request. */
  outcomeOf(id: RequestId): Promise<void>;
  dispose(): void;
}

export function createRequestDesk({ store, dispatch, now }: RequestDeskInputs): RequestDesk {
  /** Until it is known whether the request is taken. */
  const waiting = new Map<RequestId, () => void>();
  const answers = new Map<RequestId, Promise<void>>();

  const unsubscribe = store.onStep(({ action, before, after }) => {
    for (const [id, check] of [...waiting]) {
      const isTurned = action.type === "intent.command" && action.requestId === id;
      if (isTurned || findRequest(before.phone, id) !== findRequest(after.phone, id)) check();
    }
  });

  const find = (id: RequestId): PhoneRequest | undefined => findRequest(store.getState().phone, id);

  function settle(id: RequestId, open: () => void): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      function check(): void {
        const request = find(id);
        if (request && isUntaken(request)) return;
        waiting.delete(id);
        answers.delete(id);
        if (request?.phase !== "failed" || !request.error) resolve();
        else reject(new CilError({ code: request.error.code, message: errorMessage(request.error), requestId: id }));
      }
      waiting.set(id, check);
      if ((find(id)?.phase ?? "handedOver") === "handedOver") open();
      else check();
    });
  }

  function answerTo(id: RequestId, open: () => void): Promise<void> {
    const answer = answers.get(id) ?? settle(id, open);
    if (waiting.has(id)) answers.set(id, answer);
    return answer;
  }

  return {
    find,
    ask: ({ requestId, command, source, page }) =>
      answerTo(requestId, () => {
        dispatch({ type: "intent.command", at: now(), requestId, source, page, command });
      }),
    outcomeOf: (id) => answerTo(id, () => undefined),
    dispose: unsubscribe,
  };
}
