import type { HostCommand, NewRecord } from "../../model/requests/hostCommand";
import { isHostCommand } from "../../model/requests/hostCommand";
import type { PeerId, RequestId } from "../../model/ids";
import { newRecordValues } from "../../model/records/newRecordValues";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { PhoneState } from "../../state/state";
import type { DispatchOutcome, Effect } from "../effect";
import { createHostCalls, hostFaultOf } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";

export interface HostCommandInputs extends HostCallInputs {
  readonly dispatch: DispatchOutcome;
}

/** Has the host do what was asked on the page that asked, or where it can be done, and tells how it went. */
export function createHostCommandEffect(inputs: HostCommandInputs): Effect {
  const { clock, log, dispatch } = inputs;
  const { ask, tellFault } = createHostCalls(inputs);

  function settle(requestId: RequestId, done: Promise<unknown>, codeOf: (error: unknown) => SoftphoneErrorCode): void {
    done.then(
      () => { dispatch({ type: "request.accepted", at: clock.now(), requestId }); },
      (error: unknown) => { dispatch({ type: "request.failed", at: clock.now(), requestId, code: codeOf(error) }); },
    );
  }

  /** The agent takes as long as it takes: taken is what the host has taken. */
  function fillIn(requestId: RequestId, command: NewRecord, phone: PhoneState, page: PeerId | undefined): void {
    const { table, workItemId } = command;
    const item = phone.workItems[workItemId] ?? phone.ended.find(({ id }) => id === workItemId);
    const form = item && ask("newRecord", page, { table, values: newRecordValues(table, item) });
    if (!form) {
      dispatch({ type: "request.failed", at: clock.now(), requestId, code: item ? "recordNotShown" : "unknownWorkItem" });
      return;
    }
    dispatch({ type: "request.accepted", at: clock.now(), requestId });
    form.then(
      (record) => { if (record) dispatch({ type: "record.created", at: clock.now(), workItemId, record }); },
      (error: unknown) => {
        tellFault("newRecord", error);
        dispatch({ type: "trouble.noticed", at: clock.now(), code: "recordNotShown" });
      },
    );
  }

  function perform(requestId: RequestId, command: HostCommand, phone: PhoneState, page: PeerId | undefined): void {
    const missing = (code: SoftphoneErrorCode): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
    switch (command.type) {
      case "createSession":
        settle(requestId, ask("createSession", page, command) ?? missing("noSessions"), (error) => {
          const code = hostFaultOf(error);
          if (code === "internal") log.write({ level: "error", source: "host", message: `createSession failed: ${error instanceof Error ? error.name : typeof error}` });
          return code;
        });
        return;
      case "openRecord":
        settle(requestId, ask("openRecord", page, command.record) ?? missing("recordNotShown"), (error) => {
          tellFault("openRecord", error);
          return "recordNotShown";
        });
        return;
      case "newRecord":
        fillIn(requestId, command, phone, page);
        return;
      case "showChatPage": {
        const name = phone.configuration.liveChat.page;
        settle(requestId, (name !== "" && ask("showSidePage", page, name)) || missing("chatPageNotShown"), (error) => {
          tellFault("showSidePage", error);
          return "chatPageNotShown";
        });
      }
    }
  }

  return {
    runsIn: "primary",
    react({ action, after, refused }) {
      if (action.type !== "intent.command" || refused || !isHostCommand(action.command)) return;
      const { requestId, command, page } = action;
      if (after.phone.requests[requestId]?.phase === "open") perform(requestId, command, after.phone, page);
    },
  };
}
