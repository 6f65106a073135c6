import * as v from "valibot";
import { agentStates } from "../../model/agentState";
import { samplePeople } from "../../model/samplePeople";
import { colleagues, queues } from "./cast";

const duration = v.pipe(v.number(), v.minValue(0));
const share = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const callerId = v.optional(v.picklist(samplePeople.map(({ id }) => id), "Expected the id of a sample caller"));
const queueId = v.picklist(queues.map(({ id }) => id));

function step<const Type extends string, const Entries extends v.ObjectEntries>(type: Type, entries: Entries) {
  return v.strictObject({ type: v.literal(type), at: duration, ...entries });
}

/** A day as data: who calls when, what happens, what breaks. `at`: milliseconds since its start. */
const scenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(v.string(), v.regex(/^\w+$/)),
  title: v.pipe(v.string(), v.minLength(1)),
  steps: v.pipe(
    v.array(
      v.variant("type", [
        step("callerDials", {
          callerId,
          address: v.optional(v.string()),
          queueId: v.optional(queueId),
          givesUpAfterMs: v.optional(duration),
          talksForMs: v.optional(duration),
        }),
        step("callerHangsUp", { callerId }),
        step("calleeAnswers", {}),
        step("calleeHangsUp", {}),
        step("colleagueAnswers", {}),
        step("colleagueDeclines", {}),
        step("colleagueHangsUp", {}),
        step("networkDrops", { forMs: v.optional(duration) }),
        step("networkReturns", {}),
        step("callIsUpBeforeSignIn", { callerId }),
        step("colleagueChanges", { colleagueId: v.picklist(colleagues.map(({ id }) => id)), state: v.picklist(agentStates) }),
        step("queueFills", { queueId, waitingCalls: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
        step("lineChanges", {
          latencyMs: v.optional(duration),
          faults: v.optional(v.strictObject({ lost: share, duplicated: share, reordered: share, refused: share })),
        }),
      ]),
    ),
    v.minLength(1),
  ),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioStep = Scenario["steps"][number];

/** @throws Error that says where it is wrong and what would be right. */
export function parseScenario(data: unknown): Scenario {
  const result = v.safeParse(scenarioSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`The scenario is not valid at ${v.getDotPath(issue) ?? "its root"}: ${issue.message}.`);
  }
  return { ...result.output, steps: [...result.output.steps].sort((one, other) => one.at - other.at) };
}
