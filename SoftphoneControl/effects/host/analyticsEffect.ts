import type { EpochMs, WorkItemId } from "../../model/ids";
import { mostJourneyEvents, mostJourneys } from "../../model/host/journey";
import type { WorkItem } from "../../model/workItems/workItem";
import { isEnded } from "../../model/workItems/workItemTransitions";
import { journeyOf } from "../../state/journeyOf";
import { isCustomersCall } from "../../state/rules/callMoment";
import type { PhoneState } from "../../state/state";
import { journeyMilestoneOf, milestoneOf, milestonesOfItem } from "./analyticsMilestones";
import type { Milestone } from "./analyticsMilestones";
import type { Effect } from "../effect";
import { createHostCalls, hostFaultOf } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";

export interface AnalyticsInputs extends HostCallInputs {
  readonly getPhone: () => PhoneState;
}

/** What is told of one call or chat, in order. */
interface CallLog {
  waiting: Milestone[];
  phase: "idle" | "sending" | "off";
  conversationId?: string;
  /** What the customer did on the web before was told by the page before this one. */
  readonly journeySince: EpochMs;
}

/**
 * Tells the host's analytics the milestones of each call and chat, and what its customer was offered on the web; never a number or a name. All of one call's go under
 * one conversation: that of its session, else the call's own id. So they wait for the session, each with the time at which it happened. A rejection ends it for that call.
 */
export function createAnalyticsEffect(inputs: AnalyticsInputs): Effect {
  const { getPhone, log } = inputs;
  const { ask } = createHostCalls(inputs);
  const calls = new Map<WorkItemId, CallLog>();
  /** Web actions, told once, of whichever call was first. */
  const actions = new Set<string>();

  /** @param known - as it was when this page first heard of it; undefined: it has only just begun */
  function logOf(id: WorkItemId, known: WorkItem | undefined, at: EpochMs): CallLog {
    const found = calls.get(id) ?? { waiting: [], phase: "idle" as const, journeySince: known ? at : 0 };
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
        const providerSessionId = getPhone().configuration.analytics.providerId || (session?.id ?? id);
        await ask("logAnalytics", session?.page, { ...next, conversationId: call.conversationId, providerSessionId });
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

  function note(call: CallLog, names: readonly string[], item: WorkItem, at: EpochMs): void {
    if (call.phase !== "off") call.waiting.push(...names.map((name) => milestoneOf(name, item, at, getPhone().reasonCodes)));
  }

  /** @param isNews - whether a call that was not known has only just begun */
  function follow(known: WorkItem | undefined, item: WorkItem, at: EpochMs, isNews: boolean): void {
    const call = logOf(item.id, known ?? (isNews ? undefined : item), at);
    if (known || isNews) note(call, milestonesOfItem(known, item), item, at);
  }

  function followJourney(phone: PhoneState, item: WorkItem, at: EpochMs): void {
    const call = logOf(item.id, item, at);
    // The newest stand first, and are told last.
    for (const event of [...journeyOf(phone, item)].reverse()) {
      const milestone = event.at < call.journeySince || actions.has(event.id) ? undefined : journeyMilestoneOf(event, item);
      if (!milestone) continue;
      actions.add(event.id);
      if (call.phase !== "off") call.waiting.push(milestone);
    }
    for (const oldest of actions) {
      if (actions.size <= mostJourneys * mostJourneyEvents) return;
      actions.delete(oldest);
    }
  }

  return {
    runsIn: "primary",
    begin(phone) {
      if (phone.configuration.analytics.enabled) for (const item of Object.values(phone.workItems)) logOf(item.id, item, inputs.clock.now());
    },
    react({ action: { at }, before: { phone: known, phone: { workItems, journeys } }, after: { phone } }) {
      if (!phone.configuration.analytics.enabled || (workItems === phone.workItems && journeys === phone.journeys)) return;
      // Before the first snapshot nobody is signed in: what that one tells was told by the page before this one.
      const isNews = known.agent !== undefined;
      const over = Object.keys(workItems).filter((id) => !phone.workItems[id as WorkItemId]);
      for (const id of [...over, ...Object.keys(phone.workItems)] as WorkItemId[]) {
        const was = workItems[id];
        const item = itemOf(phone, id);
        if (!item || (item === was && journeys === phone.journeys)) continue;
        const { consultationOf } = item;
        const about = consultationOf === undefined ? item : itemOf(phone, consultationOf);
        if (consultationOf === undefined) {
          if (item !== was) follow(was, item, at, isNews);
          followJourney(phone, item, at);
        } else if (about && !was && isNews) note(logOf(consultationOf, about, at), ["CallConsulted"], about, at);
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
