import { createAnalyticsEffect } from "../effects/host/analyticsEffect";
import { createAutoAnswerEffect } from "../effects/contactCenter/autoAnswerEffect";
import { createCallRecordsEffect } from "../effects/records/callRecordsEffect";
import { createCallRecordsKeepEffect } from "../effects/keep/callRecordsKeepEffect";
import { createCallSessionEffect } from "../effects/host/callSessionEffect";
import { createClockEffect } from "../effects/clockEffect";
import { createCustomersEffect } from "../effects/records/customersEffect";
import { createDesktopNoticeEffect } from "../effects/page/desktopNoticeEffect";
import { createDevicesEffect } from "../effects/page/devicesEffect";
import { createDialCheckEffect } from "../effects/contactCenter/dialCheckEffect";
import type { Effect } from "../effects/effect";
import { createEscalationEffect } from "../effects/contactCenter/escalationEffect";
import { createHostCommandEffect } from "../effects/host/hostCommandEffect";
import { createJourneyEffect } from "../effects/records/journeyEffect";
import type { JourneyInputs } from "../effects/records/journeyEffect";
import { createKeepEffect } from "../effects/keep/keepEffect";
import { createLeaveEffect } from "../effects/page/leaveEffect";
import { createLogEffect } from "../effects/logEffect";
import { createNotificationEffect } from "../effects/host/notificationEffect";
import { createPanelEffect } from "../effects/host/panelEffect";
import { createPeopleEffect } from "../effects/contactCenter/peopleEffect";
import { createPerformEffect } from "../effects/contactCenter/performEffect";
import { createPopEffect } from "../effects/host/popEffect";
import { createPreferencesEffect } from "../effects/keep/preferencesEffect";
import { createPresenceEffect } from "../effects/contactCenter/presenceEffect";
import { createResyncEffect } from "../effects/contactCenter/resyncEffect";
import { createRingEffect } from "../effects/page/ringEffect";
import type { SendCommand } from "../effects/contactCenter/sendCommand";
import { createShiftAnalyticsEffect } from "../effects/host/shiftAnalyticsEffect";
import { createShiftBookEffect } from "../effects/keep/shiftBookEffect";
import { createShiftsKeepEffect } from "../effects/keep/shiftsKeepEffect";
import { createSimulationEffect } from "../effects/contactCenter/simulationEffect";
import { createTitleEffect } from "../effects/page/titleEffect";
import { createToastEffect } from "../effects/host/toastEffect";
import type { RequestId } from "../model/ids";
import type { WorkItem } from "../model/workItems/workItem";
import type { CallRecordPort } from "../ports/callRecordPort";
import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { CustomerPort } from "../ports/customerPort";
import type { DesktopPort } from "../ports/desktopPort";
import type { HostsPort } from "../ports/hostsPort";
import type { KeepPort } from "../ports/keepPort";
import type { LeavePort } from "../ports/leavePort";
import type { LogPort } from "../ports/logPort";
import type { MediaPort } from "../ports/mediaPort";
import type { NotificationPort } from "../ports/notificationPort";
import type { RingPort } from "../ports/ringPort";
import type { ShiftBookPort } from "../ports/shiftBookPort";
import type { SimulationPort } from "../ports/simulationPort";
import type { TitlePort } from "../ports/titlePort";
import type { Action } from "../state/actions";
import type { AgentIntent } from "../state/agentIntent";
import type { Store } from "../state/createStore";
import type { PhoneState } from "../state/state";
import type { CallTexts } from "./callTexts";
import { readCallRecords } from "./readCallRecords";
import { readPreferences } from "./readPreferences";
import { readShifts } from "./readShifts";
import { version } from "./version";

export interface PageEffectsInputs {
  readonly store: Store;
  readonly log: LogPort;
  readonly notifications: NotificationPort;
  readonly desktop: DesktopPort;
  readonly title: TitlePort;
  readonly texts: CallTexts;
  readonly send: (intent: AgentIntent) => unknown;
}

export interface PrimaryEffectsInputs {
  readonly store: Store;
  readonly clock: ClockPort;
  /** See `Ownership`. */
  readonly whileOwned: (act: () => void) => void;
  readonly log: LogPort;
  readonly ring: Pick<RingPort, "set" | "play" | "silence">;
  readonly contactCenter: ContactCenterPort;
  /** Undefined with a real contact centre. */
  readonly simulation: SimulationPort | undefined;
  readonly customers: CustomerPort;
  readonly keep: KeepPort;
  /** See `createKeepEffect`. */
  readonly key: string;
  readonly hosts: HostsPort;
  readonly records: CallRecordPort;
  /** Of records that wait, for this user alone. */
  readonly recordsKeep: KeepPort;
  /** Of what this user has set. */
  readonly preferencesKeep: KeepPort;
  /** Of how this user's shifts went. */
  readonly shiftsKeep: KeepPort;
  readonly book: ShiftBookPort;
  /** The user of Dynamics; empty where there is none. */
  readonly userId: string;
  /** Stands for a caller whom nobody knows, in the agent's language. */
  readonly unnamed: () => string;
  readonly newId: () => string;
  /** These two are undefined where the sound is elsewhere. */
  readonly media?: MediaPort | undefined;
  readonly leave?: LeavePort | undefined;
  /** Undefined where nobody wants to know what customers did on the web. */
  readonly journey?: JourneyInputs | undefined;
}

/** The reactions that every page has. */
export function createPageEffects({ store, log, notifications, desktop, title, texts, send }: PageEffectsInputs): { dispose(): void } {
  const describe = (workItem: WorkItem): ReturnType<CallTexts["describe"]> => texts.describe(workItem, store.getState().phone.preferences.desktopNotices);
  return run(store, [
    createLogEffect({ log }),
    createNotificationEffect({
      notifications,
      describe,
      onAnswer: (workItemId) => send({ type: "intent.command", command: { type: "acceptWorkitem", workItemId } }),
    }),
    createDesktopNoticeEffect({ desktop, titleOf: (workItem) => describe(workItem).desktopTitle }),
    createTitleEffect({ title, callerOf: (workItem) => texts.callerOf(workItem, "brief") }),
  ]);
}

/** The reactions of the one page that owns the phone. */
export function createPrimaryEffects(inputs: PrimaryEffectsInputs): { dispose(): void } {
  const { store, clock, whileOwned, log, ring, contactCenter, simulation, media, leave, customers, keep, key, hosts, records, recordsKeep, preferencesKeep, shiftsKeep, book, userId, unnamed, newId, journey } = inputs;
  let isOver = false;
  // What comes late is for the page that owns the phone by then to find out: this one's phone is a replica now.
  const dispatch = (action: Action): void => { whileOwned(() => { if (!isOver) store.dispatch(action); }); };
  const getPhone = (): PhoneState => store.getState().phone;
  const send: SendCommand = (command, page) => { dispatch({ type: "intent.command", at: clock.now(), requestId: newId() as RequestId, source: "host", page, command }); };
  const effects: Effect[] = [
    createPerformEffect({ contactCenter, clock, log, dispatch }),
    createResyncEffect({ contactCenter, clock, dispatch }),
    createClockEffect({ clock, dispatch }),
    createRingEffect({ ring }),
    createCustomersEffect({ customers, clock, log, dispatch }),
    createPeopleEffect({ customers, clock, log, dispatch }),
    createDialCheckEffect({ customers, clock, log, dispatch }),
    createEscalationEffect({ send }),
    createAutoAnswerEffect({ send }),
    createHostCommandEffect({ hosts, clock, log, dispatch }),
    createCallSessionEffect({ hosts, clock, log, getPhone, unnamed, dispatch }),
    createPopEffect({ hosts, clock, log, getPhone, dispatch }),
    createPanelEffect({ hosts, clock, log }),
    createToastEffect({ hosts, clock, log, getPhone, unnamed, send }),
    createPresenceEffect({ hosts, clock, log, send }),
    createAnalyticsEffect({ hosts, clock, log, getPhone }),
    createCallRecordsEffect({ records, userId, getPhone, clock, log, dispatch }),
    createCallRecordsKeepEffect({ keep: recordsKeep, userId, read: readCallRecords, getPhone, clock, dispatch }),
    createPreferencesEffect({ keep: preferencesKeep, read: readPreferences, getPhone, clock, dispatch }),
    createShiftBookEffect({ book }),
    createShiftAnalyticsEffect({ hosts, clock, log, version }),
    createShiftsKeepEffect({ keep: shiftsKeep, read: readShifts, getPhone, clock, dispatch }),
    createKeepEffect({ contactCenter, getPhone, key, keep, clock }),
  ];
  if (media) effects.push(createDevicesEffect({ media, clock, dispatch }));
  if (leave) effects.push(createLeaveEffect({ leave }));
  if (journey) effects.push(createJourneyEffect(journey));
  if (simulation) effects.push(createSimulationEffect({ simulation, clock, dispatch }));
  const running = run(store, effects);
  return {
    dispose() {
      running.dispose();
      isOver = true;
    },
  };
}

/** In the order in which they hear of a step. */
function run(store: Store, effects: readonly Effect[]): { dispose(): void } {
  for (const effect of effects) effect.begin?.(store.getState().phone);
  const unsubscribes = effects.map((effect) => store.onStep((step) => { effect.react(step); }));
  return {
    dispose() {
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const effect of effects) effect.dispose?.();
    },
  };
}
