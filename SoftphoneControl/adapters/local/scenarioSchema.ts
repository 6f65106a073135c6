import * as v from "valibot";
import { agentStates } from "../../model/agent/agentState";
import { samplePeople } from "../../model/agent/samplePeople";
import { colleagues, queues } from "./cast";

const duration = v.pipe(v.number(), v.minValue(0));
const maybeDuration = v.optional(duration);
const share = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const callerId = v.optional(v.picklist(samplePeople.map(({ id }) => id), "Expected the id of a sample caller"));
const queueId = v.picklist(queues.map(({ id }) => id));

/** What each kind of step says, besides its type and time. */
const particulars = {
  callerDials: {
    callerId,
    address: v.optional(v.string()),
    queueId: v.optional(queueId),
    givesUpAfterMs: maybeDuration,
    talksForMs: maybeDuration,
    ctiData: v.optional(v.record(v.string(), v.string())),
  },
  callerHangsUp: { callerId },
  calleeAnswers: {},
  calleeHangsUp: {},
  colleagueAnswers: {},
  colleagueDeclines: {},
  colleagueHangsUp: {},
  agentPicksUp: {},
  agentHangsUp: {},
  networkDrops: { forMs: maybeDuration },
  networkReturns: {},
  agentSignsInElsewhere: {},
  callIsUpBeforeSignIn: { callerId },
  colleagueChanges: { colleagueId: v.picklist(colleagues.map(({ id }) => id)), state: v.picklist(agentStates) },
  queueFills: { queueId, waitingCalls: v.pipe(v.number(), v.integer(), v.minValue(0)) },
  lineChanges: {
    latencyMs: maybeDuration,
    faults: v.optional(v.strictObject({ lost: share, duplicated: share, reordered: share, refused: share })),
  },
} as const satisfies Readonly<Record<string, v.ObjectEntries>>;

type Particulars = typeof particulars;
type StepType = keyof Particulars;

type Said<Entries> = { [Field in keyof Entries]: Entries[Field] extends v.GenericSchema<unknown, infer Output> ? Output : never };

/** One thing that happens, without its time. */
export type ScenarioDeed = { [Type in StepType]: { type: Type } & Said<Particulars[Type]> }[StepType];
export type ScenarioStep = ScenarioDeed & { at: number };

/** `at`: milliseconds since the scenario's start. Its type decides what else a step says. */
const step = v.lazy((input) => {
  const { type } = Object(input) as { readonly type?: StepType };
  return v.strictObject({ type: v.picklist(Object.keys(particulars)), at: duration, ...(type && particulars[type]) });
}) as unknown as v.GenericSchema<ScenarioStep>;

/** A day as data: who calls when, what happens, what breaks. */
const scenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(v.string(), v.regex(/^\w+$/)),
  title: v.pipe(v.string(), v.minLength(1)),
  steps: v.pipe(v.array(step), v.minLength(1)),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** @throws Error that says where it is wrong and what would be right. */
export function parseScenario(data: unknown): Scenario {
  const result = v.safeParse(scenarioSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`The scenario is not valid at ${v.getDotPath(issue) ?? "its root"}: ${issue.message}.`);
  }
  return { ...result.output, steps: [...result.output.steps].sort((one, other) => one.at - other.at) };
}
