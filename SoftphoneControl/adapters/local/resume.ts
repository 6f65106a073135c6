import * as v from "valibot";
import { agentStates } from "../../model/agent/agentState";
import { telephones } from "../../model/workItems/telephone";
import type { LogPort } from "../../ports/logPort";
import type { ResumeData } from "../../ports/contactCenterPort";
import { bookedCall, desk, readResume, taken } from "../books/resume";
import { happeningTypes } from "./switchboardState";
import type { SwitchboardState } from "./switchboardState";

const version = 1;

const text = v.string();

const time = v.number();
const maybeTime = v.optional(time);
const share = v.optional(v.number());

const caller = v.strictObject({ id: text, personId: v.optional(text), address: text, queueId: text, talksForMs: maybeTime, since: maybeTime, ctiData: v.optional(v.record(text, text)) });

const schema = v.strictObject({
  version: v.picklist([version]),
  state: v.strictObject({
    seed: v.number(),
    random: v.number(),
    lastCall: v.number(),
    lastCaller: v.number(),
    desk,
    calls: v.array(v.strictObject({ ...bookedCall, caller: v.optional(caller) })),
    waiting: v.array(caller),
    agenda: v.array(v.strictObject({ dueAt: time, type: v.picklist(happeningTypes), id: text, address: v.optional(text) })),
    taken,
    colleagueStates: v.record(text, v.picklist(agentStates)),
    crowds: v.record(text, v.number()),
    telephone: v.optional(v.picklist(telephones)),
    scenario: v.optional(v.strictObject({ name: text, startedAt: time })),
    disturbance: v.optional(
      v.strictObject({
        latencyMs: maybeTime,
        faults: v.optional(v.strictObject({ lost: share, duplicated: share, reordered: share, refused: share })),
      }),
    ),
  }),
});

/** Undefined when the next page would know as much without: a call's id and a revision are never told again. */
export function writeResumeData(state: SwitchboardState): ResumeData | undefined {
  const isFresh = state.lastCall === 0 && state.desk.revision === 1;
  return isFresh && !isUnderWay(state) ? undefined : JSON.stringify({ version, state });
}

/** Whether the day goes on: with an agent at work, a call, or a scenario. Else the next page may begin it again. */
export function isUnderWay({ desk, calls, scenario }: SwitchboardState): boolean {
  return desk.signedIn || calls.length > 0 || scenario !== undefined;
}

export function readResumeData(data: ResumeData | undefined, log: LogPort): SwitchboardState | undefined {
  return readResume(schema, data, "local", log)?.state;
}
