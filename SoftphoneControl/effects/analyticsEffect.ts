import type { AnalyticsEvent } from "../model/analyticsEvent";
import type { CallMilestone } from "../model/callMilestone";
import { milestonesOf } from "../model/callMilestone";
import { addTime, noTimes, timesBefore } from "../model/callTimes";
import type { CallTimes } from "../model/callTimes";
import type { EpochMs, WorkItemId } from "../model/ids";
import type { WorkItem } from "../model/workItem";
import { isEnded } from "../model/workItemTransitions";
import { isCustomersCall } from "../state/rules/callMoment";
import type { PhoneState } from "../state/state";
import type { Effect } from "./effect";
import { createHostCalls, hostFaultOf } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";

export interface AnalyticsInputs extends HostCallInputs {
  readonly getPhone: () => PhoneState;
}

interface Milestone {
  readonly name: CallMilestone;
  readonly at: EpochMs;
  readonly item: WorkItem;
  readonly times: CallTimes;
}

/** What is told of one call, in order. */
interface CallLog {
  times: CallTimes;
  waiting: Milestone[];
  phase: "idle" | "sending" | "off";
  conversationId?: string;
}

/**
 * Tells the host's analytics the milestones of each call; never a number or a name. All of one call's go under one conversation: that of its session, else the
 * call's own id. So they wait for the session, each with the time at which it happened. A rejection ends it for that call.
 */
export function createAnalyticsEffect(inputs: AnalyticsInputs): Effect {
  const { getPhone, log } = inputs;
  const { ask } = createHostCalls(inputs);
  const calls = new Map<WorkItemId, CallLog>();

  /** @param known - as it was when this page first heard of it; undefined: it has only just begun */
  function logOf(id: WorkItemId, known: WorkItem | undefined): CallLog {
    const found = calls.get(id) ?? { times: known ? timesBefore(known) : noTimes, waiting: [], phase: "idle" as const };
    calls.set(id, found);
    return found;
  }

  async function flush(id: WorkItemId): Promise<void> {
    const call = calls.get(id);
    if (call?.phase === "idle" && !mayGetSession(getPhone(), id)) await send(call, id);
    if (call?.phase !== "sending" && !getPhone().workItems[id]) calls.delete(id);
  }

  async function send(call: CallLog, id: WorkItemId): Promise<void> {
    call.phase = "sending";
    try {
      for (let next = call.waiting.shift(); next; next = call.waiting.shift()) {
        const session = itemOf(getPhone(), id)?.session;
        call.conversationId ??= await conversationOf(id, session);
        await ask("logAnalytics", session?.page, eventOf(getPhone(), next, call.conversationId, session?.id));
      }
      call.phase = "idle";
    } catch (error) {
      call.phase = "off";
      log.write({ level: "warning", source: "host", message: `No more analytics of ${id}: logAnalytics failed: ${hostFaultOf(error)}` });
    }
  }

  async function conversationOf(id: WorkItemId, session: WorkItem["session"]): Promise<string> {
    const asked = session?.id === undefined ? undefined : ask("conversationOf", session.page, session.id);
    return (await asked?.catch(() => undefined)) ?? id;
  }

  function note(call: CallLog, names: readonly CallMilestone[], item: WorkItem, at: EpochMs): void {
    if (call.phase !== "off") call.waiting.push(...names.map((name) => ({ name, at, item, times: call.times })));
  }

  /** @param isNews - whether a call that was not known has only just begun */
  function follow(known: WorkItem | undefined, item: WorkItem, at: EpochMs, isNews: boolean): void {
    const call = logOf(item.id, known ?? (isNews ? undefined : item));
    if (known && known.state !== item.state) call.times = addTime(call.times, known, item.stateSince > known.stateSince ? item.stateSince : at);
    if (known || isNews) note(call, milestonesOf(known, item), item, at);
  }

  return {
    runsIn: "primary",
    react({ action: { at }, before, after: { phone } }) {
      if (!phone.configuration.analytics.enabled || before.phone.workItems === phone.workItems) return;
      // Before the first snapshot nobody is signed in: what that one tells was told by the page before this one.
      const isNews = before.phone.agent !== undefined;
      const over = Object.keys(before.phone.workItems).filter((id) => !phone.workItems[id as WorkItemId]);
      for (const id of [...over, ...Object.keys(phone.workItems)] as WorkItemId[]) {
        const known = before.phone.workItems[id];
        const item = itemOf(phone, id);
        if (!item || item === known) continue;
        const { consultationOf } = item;
        const about = consultationOf === undefined ? item : itemOf(phone, consultationOf);
        if (consultationOf === undefined) follow(known, item, at, isNews);
        else if (about && !known && isNews) note(logOf(consultationOf, about), ["CallConsulted"], about, at);
        if (about) void flush(about.id);
      }
    },
  };
}

function itemOf({ workItems, ended }: PhoneState, id: WorkItemId): WorkItem | undefined {
  return workItems[id] ?? ended.find((item) => item.id === id);
}

function mayGetSession({ configuration, workItems }: PhoneState, id: WorkItemId): boolean {
  const item = workItems[id];
  if (!item || configuration.callSession.template === "" || isEnded(item.state) || !isCustomersCall(item)) return false;
  return (item.session?.phase ?? "due") === "due";
}

function eventOf(phone: PhoneState, { name, at, item, times }: Milestone, conversationId: string, sessionId: string | undefined): AnalyticsEvent {
  const { id, queueName = "", endReason, wrapupReason } = item;
  const wrapup = phone.reasonCodes.Wrapup.find((reason) => reason.id === wrapupReason)?.label ?? wrapupReason;
  const seconds = (ms: number): string => String(Math.round(ms / 1_000));
  return {
    conversationId,
    providerSessionId: phone.configuration.analytics.providerId || (sessionId ?? id),
    name,
    reason: name === "CallWrappedUp" ? wrapup : endReason,
    at,
    customData: {
      queue: queueName,
      ringSeconds: seconds(times.ring),
      talkSeconds: seconds(times.talk),
      holdSeconds: seconds(times.hold),
      wrapupSeconds: seconds(times.wrapup),
    },
    externalCorrelationId: id,
  };
}
