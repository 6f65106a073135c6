import { readCallRecords } from "../../SoftphoneControl/app/readCallRecords";
import { createCallRecords } from "../../SoftphoneControl/dynamics/dataverse/callRecords";
import { createCallRecordsEffect } from "../../SoftphoneControl/effects/records/callRecordsEffect";
import { createCallRecordsKeepEffect } from "../../SoftphoneControl/effects/keep/callRecordsKeepEffect";
import { createClockEffect } from "../../SoftphoneControl/effects/clockEffect";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { CallMoment } from "../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { AgentsPart, ContactCenterWorkItem, WorkItemChanges } from "../../SoftphoneControl/model/workItems/workItem";
import { isEnded } from "../../SoftphoneControl/model/workItems/workItemTransitions";
import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import type { DataversePort } from "../../SoftphoneControl/ports/dataversePort";
import type { KeepPort } from "../../SoftphoneControl/ports/keepPort";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import type { PhoneState, State } from "../../SoftphoneControl/state/state";
import { maria } from "../workspace/people";
import { callRecordTexts } from "./callRecordTexts";
import { call, snapshotOf } from "./facts";
import type { FakeClock } from "./fakeClock";
import { quickSubtle } from "./quickSubtle";

const mariasRecord = { id: maria, name: "Maria Alvarez", recordType: "contact" };

export interface RecordsBrowserInputs {
  readonly clock: FakeClock;
  readonly port: DataversePort;
  /** @param page - the clock of the page that has it: it stands still when the page is gone */
  readonly keepOf: (user: string, page: ClockPort) => KeepPort;
  readonly user: string;
  readonly when?: CallMoment;
}

/** A contact centre that goes on whatever becomes of pages, what this browser keeps, Dataverse, and one page after the other that owns the phone. */
export function createRecordsBrowser({ clock, port, keepOf, user: first, when = "connected" }: RecordsBrowserInputs) {
  const log: LogEntry[] = [];
  const calls = new Map<string, ContactCenterWorkItem>();
  let page = open(first);

  function open(user: string, replica?: PhoneState) {
    let isAlive = true;
    const pagesClock: ClockPort = { now: () => clock.now(), after: (ms, act) => clock.after(ms, () => { if (isAlive) act(); }) };
    const configuration = { ...defaultConfiguration, callRecords: { when, complete: true, transferOwnerColumn: "" } };
    const initial = initialState(configuration, { sound: "ready" }, clock.now());
    const store = createStore({ initial: replica ? { ...initial, phone: replica } : initial, onThrow: (error) => { throw error; } });
    const getPhone = () => store.getState().phone;
    const written = { write: (entry: LogEntry) => void log.push(entry) };
    const dataverse = Object.fromEntries(
      Object.entries(port).map(([name, ask]) => [name, (...args: never[]) => (isAlive ? (ask as (...args: never[]) => unknown)(...args) : new Promise(() => undefined))]),
    ) as unknown as DataversePort;
    const records = createCallRecords({ dataverse, subtle: quickSubtle, userId: user, texts: () => callRecordTexts, log: written });
    const dispatch: typeof store.dispatch = (action) => { if (isAlive) store.dispatch(action); };
    const effects = [
      createClockEffect({ clock: pagesClock, dispatch }),
      createCallRecordsEffect({ records, userId: user, getPhone, clock: pagesClock, log: written, dispatch }),
      createCallRecordsKeepEffect({ keep: keepOf(user, pagesClock), userId: user, read: readCallRecords, getPhone, clock: pagesClock, dispatch }),
    ];
    for (const effect of effects) effect.begin?.(getPhone());
    const stops = effects.map((effect) => store.onStep((step) => { if (isAlive) effect.react(step); }));
    return {
      user,
      store,
      getPhone,
      putAway: () => {
        for (const stop of stops) stop();
        for (const effect of effects) effect.dispose?.();
      },
      /** Nothing is said any more, nothing heard, nothing done. */
      crash: () => void (isAlive = false),
    };
  }

  function signIn(parts: Readonly<Record<string, AgentsPart>> = {}): void {
    const at = clock.now();
    page.store.dispatch({ type: "contactCenter.connectionChanged", at, connection: { phase: "up", since: at } });
    page.store.dispatch({ type: "keep.restored", at, parts });
    page.store.dispatch(snapshotOf({ workItems: [...calls.values()] }, at));
  }

  function change(id: string, changes: WorkItemChanges): void {
    const known = calls.get(id);
    if (!known) return;
    const next = { ...known, ...changes, revision: known.revision + 1, stateSince: clock.now() };
    if (isEnded(next.state)) calls.delete(id);
    else calls.set(id, next);
    page.store.dispatch({ type: "contactCenter.workItemChanged", at: clock.now(), workItemId: id as WorkItemId, revision: next.revision, changes: { ...changes, stateSince: clock.now() } });
  }

  function partsOf({ workItems }: PhoneState): Record<string, AgentsPart> {
    return Object.fromEntries(Object.values(workItems).map(({ id, notes, associatedParticipant }) => [id, { notes, associatedParticipant }]));
  }

  signIn();
  return {
    log,
    user: () => page.user,
    state: (): State => page.store.getState(),
    phone: () => page.getPhone(),
    unsaved: () => Object.values(page.getPhone().callRecords),
    rings(id: string, address = "+12025550143") {
      const item = call({ id: id as WorkItemId, fromAddress: address, participants: [{ address }], createdAt: clock.now(), stateSince: clock.now() });
      calls.set(id, item);
      page.store.dispatch({ type: "contactCenter.workItemAppeared", at: clock.now(), workItem: item });
    },
    connects: (id: string) => { change(id, { state: "Active", connectedAt: clock.now() }); },
    wrapsUp: (id: string) => { change(id, { state: "Wrapup" }); },
    ends: (id: string) => { change(id, { state: "Ended", endedAt: clock.now() }); },
    notes: (id: string, notes: string) => { page.store.dispatch({ type: "intent.notesChanged", at: clock.now(), workItemId: id as WorkItemId, notes }); },
    isCustomers: (id: string) => { page.store.dispatch({ type: "intent.customerChosen", at: clock.now(), workItemId: id as WorkItemId, record: mariasRecord }); },
    retry: () => { page.store.dispatch({ type: "intent.recordsRetried", at: clock.now() }); },
    /** The page is gone from one moment to the next; `gone` are calls that have ended meanwhile. */
    async reload({ user = page.user, gone = [] as readonly string[], awayMs = 500, laterMs = 0 } = {}) {
      const parts = partsOf(page.getPhone());
      page.crash();
      for (const id of gone) calls.delete(id);
      for (const [id, item] of calls) calls.set(id, { ...item, createdAt: item.createdAt + laterMs });
      await clock.advance(awayMs);
      page = open(user);
      signIn(parts);
    },
    /** Another page holds a replica and takes over. */
    handOver(user = page.user) {
      const replica = structuredClone(page.getPhone());
      page.putAway();
      page = open(user, replica);
    },
  };
}
