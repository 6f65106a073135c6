import { createDesk } from "../../SoftphoneControl/cil/desk/createDesk";
import type { CilRequestName } from "../../SoftphoneControl/cil/contract/requests";
import { argNames } from "../../SoftphoneControl/cil/contract/requests";
import { eventOf } from "../../SoftphoneControl/cil/tell/eventOf";
import type { CilEvent } from "../../SoftphoneControl/cil/contract/events";
import type { PeerId, RequestId } from "../../SoftphoneControl/model/ids";
import type { PhoneRequest } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { SoftphoneErrorCode } from "../../SoftphoneControl/model/requests/softphoneError";
import type { Action } from "../../SoftphoneControl/state/actions";
import { allRequests } from "../../SoftphoneControl/state/findRequests";
import { newPhone, readyPhone, snapshotOf } from "./facts";

interface Outcome {
  settled: boolean;
  value?: unknown;
  error?: { readonly code?: string; readonly message?: string; readonly requestId?: string };
}


/** Promises that no clock holds up have settled. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** The desk of a phone whose contact centre is the test: it says itself what is taken, and what comes of it. */
export function createDeskBench(snapshot?: Parameters<typeof snapshotOf>[0]) {
  const phone = snapshot === undefined ? readyPhone() : newPhone();
  if (snapshot !== undefined) phone.tell({ type: "contactCenter.connectionChanged", at: 0, connection: { phase: "up", since: 0 } }, snapshotOf(snapshot));
  phone.steps.length = 0;
  const events: CilEvent[] = [];
  phone.store.onStep((step) => events.push(...step.events.map(eventOf)));
  const desk = createDesk({ store: phone.store, dispatch: phone.store.dispatch, now: () => 1_000 });
  let calls = 0;

  return {
    phone,
    events,
    state: () => phone.store.getState().phone,
    requests: (): readonly PhoneRequest[] => allRequests(phone.store.getState().phone),
    async ask(name: CilRequestName, args: readonly unknown[], from = "page"): Promise<Outcome> {
      calls += 1;
      const requestId = args[(argNames[name] as readonly string[]).indexOf("requestId")];
      const asker = { peerId: from as PeerId, source: "integration", isPrimaryTab: () => Promise.resolve(true) } as const;
      const outcome: Outcome = { settled: false };
      desk.handle({ callId: `call-${calls}`, requestId: (typeof requestId === "string" && requestId !== "" ? requestId : `fresh-${calls}`) as RequestId, name, args }, asker).then(
        (value) => Object.assign(outcome, { settled: true, value }),
        (error: unknown) => Object.assign(outcome, { settled: true, error }),
      );
      await settle();
      return outcome;
    },
    /** The contact centre takes all that is open, but for what is named here. */
    async takes(refused: Readonly<Record<string, SoftphoneErrorCode>> = {}): Promise<void> {
      for (const { id, phase, command } of Object.values(phone.store.getState().phone.requests)) {
        if (phase !== "open") continue;
        const code = refused["channelId" in command ? command.channelId : command.type];
        const outcome: Action = code === undefined ? { type: "request.accepted", at: 1_000, requestId: id } : { type: "request.failed", at: 1_000, requestId: id, code };
        phone.tell(outcome);
      }
      await settle();
    },
  };
}

