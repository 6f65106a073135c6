import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { PhoneCommand } from "../../SoftphoneControl/model/requests/hostCommand";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { RequestSource } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { DispatchOutcome, Effect } from "../../SoftphoneControl/effects/effect";
import type { HostCallInputs } from "../../SoftphoneControl/effects/host/hostCalls";
import type { SendCommand } from "../../SoftphoneControl/effects/contactCenter/sendCommand";
import type { Action } from "../../SoftphoneControl/state/actions";
import type { PhoneState } from "../../SoftphoneControl/state/state";
import { createFakeClock } from "./fakeClock";
import { createFakeHosts, hostPage } from "./fakeHosts";
import { annasCall, readyPhone } from "./facts";

export const anna: CrmRecord = { id: "anna", name: "Anna Keller", recordType: "contact" };
export const bob: CrmRecord = { id: "bob", name: "Bob Okafor", recordType: "contact" };
export const annasCase: CrmRecord = { id: "case-1", name: "Invoice 4711", recordType: "incident" };

type Pages = Parameters<typeof createFakeHosts>[0];

export interface EffectInputs extends HostCallInputs {
  readonly getPhone: () => PhoneState;
  readonly dispatch: DispatchOutcome;
  readonly unnamed: () => string;
  readonly send: SendCommand;
}

/** A phone with some of its reactions, and hosts that do what the test says. Alex is signed in and Ready. */
export function createCallsBench(configuration: Partial<Configuration>, pages: Pages, ...makers: readonly ((inputs: EffectInputs) => Effect)[]) {
  const clock = createFakeClock(0);
  const fake = createFakeHosts(pages);
  const written: LogEntry[] = [];
  const phone = readyPhone();
  const { store } = phone;
  const getPhone = (): PhoneState => store.getState().phone;
  const sent: { readonly command: PhoneCommand; readonly page: string | undefined }[] = [];
  const inputs: EffectInputs = {
    hosts: fake.hosts,
    clock,
    log: { write: (entry) => void written.push(entry) },
    getPhone,
    dispatch: store.dispatch,
    unnamed: () => "Unknown",
    send: (command, page) => void sent.push({ command, page }),
  };
  store.dispatch({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, ...configuration } });
  phone.steps.length = 0;
  let effects: Effect[] = [];

  /** As a page that has just come to own the phone. */
  function start(): void {
    effects = makers.map((make) => make(inputs));
    for (const effect of effects) effect.begin?.(getPhone());
  }
  start();
  store.onStep((step) => {
    for (const effect of effects) effect.react(step);
  });
  let requests = 0;

  return {
    ...phone,
    ...fake,
    clock,
    written,
    sent,
    getPhone,
    takeOver() {
      for (const effect of effects) effect.dispose?.();
      start();
    },
    /** Tells, and lets promises settle. */
    async hears(...actions: Action[]): Promise<void> {
      phone.tell(...actions);
      await clock.advance(0);
    },
    async wants(command: PhoneCommand, page = hostPage, source: RequestSource = "agent"): Promise<RequestId> {
      requests += 1;
      const requestId = `w${requests}` as RequestId;
      await this.hears({ type: "intent.command", at: clock.now(), requestId, source, page, command });
      return requestId;
    },
    call: (id = annasCall): WorkItem | undefined => getPhone().workItems[id],
    notices: () => getPhone().notices.map(({ level, code }) => `${level} ${code}`),
    logged: () => written.map(({ message }) => message),
  };
}

export const sought: Action = { type: "customers.sought", at: 1, workItemId: annasCall };
export const found = (...records: CrmRecord[]): Action => ({ type: "customers.found", at: 1, workItemId: annasCall, records });
export const named = (...records: CrmRecord[]): Action => ({ type: "associations.found", at: 1, workItemId: annasCall, records });
export const chosen = (record: CrmRecord): Action => ({ type: "intent.customerChosen", at: 1, workItemId: annasCall, record });
