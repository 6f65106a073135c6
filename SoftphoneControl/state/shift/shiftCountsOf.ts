import { isChat } from "../../model/workItems/chat";
import { countsOfCall } from "../../model/past/endedCall";
import type { EndedCallFacts } from "../../model/past/endedCall";
import type { EpochMs } from "../../model/ids";
import { outcomeOf } from "../../model/past/pastCall";
import { addCounts, lowerOf } from "../../model/past/shift";
import type { Outage, Shift, ShiftCount, ShiftCounts } from "../../model/past/shift";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { microphoneFaults } from "../../model/settings/soundDevices";
import type { WorkItem } from "../../model/workItems/workItem";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import type { Action } from "../actions";
import { newlySettled } from "../findRequests";
import type { PhoneState } from "../state";

/** Nothing to count: always this very object. */
export const noCounts: ShiftCounts = {};
const once = (...names: readonly ShiftCount[]): ShiftCounts => Object.fromEntries(names.map((name) => [name, 1]));

/** Calls that have ended in this step. Only then is known what they come to, and nothing is counted twice after a reload. */
export function countCalls(shift: Shift, before: PhoneState, after: PhoneState, at: EpochMs): Pick<Shift, "counts" | "lowestMos"> {
  const { lowestMos } = shift;
  if (before.ended === after.ended || before.workItems === after.workItems) return { counts: noCounts, lowestMos };
  return after.ended.reduce<Pick<Shift, "counts" | "lowestMos">>(
    (sum, item) => {
      const known = before.workItems[item.id];
      if (!known || after.workItems[item.id] || !isCounted(item)) return sum;
      const health = after.health?.calls.find((call) => call.workItemId === item.id);
      const measured = health ? once("callsMeasured", ...(health.isPoor ? (["callsPoor"] as const) : [])) : noCounts;
      return { counts: addCounts(sum.counts, addCounts(once(...countsOfCall(factsOf(shift, known, item, after, at))), measured)), lowestMos: lowerOf(sum.lowestMos, health?.worst) };
    },
    { counts: noCounts, lowestMos },
  );
}

/** Calls with customers and colleagues; what a consultation is part of counts already, and a call that was listened to is a colleague's. */
function isCounted(item: WorkItem): boolean {
  return item.channelType === "Voice" && !isChat(item) && item.consultationOf === undefined && !item.supervision;
}

function factsOf({ outages }: Shift, known: WorkItem, item: WorkItem, { settledRequests }: PhoneState, at: EpochMs): EndedCallFacts {
  const answers = settledRequests.filter(({ command, error }) => error && command.type === "acceptWorkitem" && command.workItemId === item.id);
  return {
    direction: item.direction,
    outcome: outcomeOf(item, item.times),
    endReason: item.endReason,
    isOutOfSight: item.state === "EndedUnknown" && item.endReason === undefined,
    rangWhileDown: outages.some((outage) => overlaps(outage, item.createdAt, item.endedAt ?? at)),
    answerFailed: faultOf(answers.map(({ error }) => error?.code)),
    endedInTalk: isOnLine(known.state),
  };
}

/** A request that came too late hides none that failed before it. */
function faultOf(codes: readonly (SoftphoneErrorCode | undefined)[]): SoftphoneErrorCode | undefined {
  return codes.find((code) => code !== undefined && !isHarmless(code));
}

function overlaps({ from, until = Number.POSITIVE_INFINITY }: Outage, begin: EpochMs, end: EpochMs): boolean {
  return from <= end && until >= begin;
}

/** What the agent chose herself, or what came of it that something else was quicker. */
const harmless: readonly SoftphoneErrorCode[] = ["cancelled", "superseded", "signInCancelled", "handedOver", "workItemEnded", "alreadyPending", "lineBusy"];

function isHarmless(code: SoftphoneErrorCode): boolean {
  return harmless.includes(code);
}

/** Requests that have failed in this step, by why. */
export function newFailures(before: PhoneState, after: PhoneState): readonly SoftphoneErrorCode[] {
  return newlySettled(before, after).flatMap(({ error }) => (!error || isHarmless(error.code) ? [] : [error.code]));
}

/** What else counts, by the action or by the difference it makes. */
export function countRest(before: PhoneState, after: PhoneState, action: Action): ShiftCounts {
  switch (action.type) {
    case "intent.restartAsked":
      return once("restarts");
    case "pages.forgotten":
      return once("takeOvers");
    case "callRecord.failed":
      return before.callRecords[action.key] ? once("recordTriesFailed") : noCounts;
    case "callRecord.written": {
      const record = before.callRecords[action.key];
      if (!record || after.callRecords[action.key]) return noCounts;
      return once("recordsWritten", ...(record.attempts > 0 ? (["recordsLate"] as const) : []));
    }
    case "devices.changed":
      return isFault(after) && before.devices?.microphone !== after.devices?.microphone ? once("microphoneTroubles") : noCounts;
    case "contactCenter.callMediaChanged": {
      const trouble = after.media[action.workItemId]?.trouble;
      return trouble && before.media[action.workItemId]?.trouble !== trouble ? once("soundTroubles") : noCounts;
    }
    default:
      return noCounts;
  }
}

function isFault({ devices }: PhoneState): boolean {
  return devices !== undefined && Object.hasOwn(microphoneFaults, devices.microphone);
}
