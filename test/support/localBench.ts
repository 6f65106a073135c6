import { createLocalContactCenter } from "../../SoftphoneControl/adapters/local/localContactCenter";
import { shippedScenarios } from "../../SoftphoneControl/adapters/local/scenarioShelf";
import type { SimulationSettings } from "../../SoftphoneControl/model/settings/simulationSettings";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { samplePeople } from "../../SoftphoneControl/model/agent/samplePeople";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { SimulationPort } from "../../SoftphoneControl/ports/simulationPort";
import type { ContactCenterBench, Feature } from "../contract/contactCenterBench";
import type { FakeClock } from "./fakeClock";
import { createFakeClock } from "./fakeClock";

export const allFeatures: ReadonlySet<Feature> = new Set([
  "signIn",
  "callControl",
  "endReasons",
  "agentStates",
  "queue",
  "ringNoAnswer",
  "wrapup",
  "wrapupReason",
  "consult",
  "blindTransfer",
  "conference",
  "singleStepConference",
  "dropParticipant",
  "dtmf",
  "callVariables",
  "connectionLoss",
  "resume",
  "resumeAtOnce",
  "callBeforeSignIn",
  "extendWrapup",
  "dropNextState",
  "recording",
  "supervision",
  "deskPhone",
]);

export interface LocalBench extends ContactCenterBench {
  readonly clock: FakeClock;
  readonly simulation: SimulationPort;
  readonly log: readonly LogEntry[];
  nextPage(): Promise<LocalBench>;
}

export interface LocalBenchInputs {
  readonly simulation?: Partial<SimulationSettings>;
  readonly scenarios?: readonly unknown[];
  readonly clock?: FakeClock;
}

export const maria = samplePeople[0]?.id ?? "";
export const bjorn = samplePeople[1]?.id ?? "";

export const earlierCall = { name: "earlierCall", title: "A call from before", steps: [{ at: 0, type: "callIsUpBeforeSignIn", callerId: maria }] };

const inesHangsUp = { name: "inesHangsUp", title: "Inês has done", steps: [{ at: 0, type: "colleagueChanges", colleagueId: "ines", state: "Ready" }] };

/** The simulated contact centre on a fake clock. */
export function makeLocalBench({ simulation: wish = {}, scenarios = shippedScenarios, clock = createFakeClock() }: LocalBenchInputs = {}): LocalBench {
  const log: LogEntry[] = [];
  const { contactCenter, simulation } = createLocalContactCenter({
    clock,
    configuration: { ...defaultConfiguration, simulation: { ...defaultConfiguration.simulation, ...wish } },
    log: { write: (entry) => log.push(entry) },
    scenarios: [...scenarios, earlierCall, inesHangsUp],
  });
  function order(given: SimulationOrder): Promise<void> {
    simulation.order(given);
    return Promise.resolve();
  }
  return {
    contactCenter,
    simulation,
    clock,
    log,
    channelId: defaultConfiguration.channelId,
    numbers: { answers: "+12025550143", busy: "+12025550101", invalid: "+12025550103", colleague: "1001" },
    reasons: { break: "1", lunch: "2", resolved: "21" },
    other: {
      callerDials: () => order({ type: "callerDials" }),
      callerHangsUp: () => order({ type: "callerHangsUp" }),
      calleeAnswers: () => order({ type: "calleeAnswers" }),
      calleeHangsUp: () => order({ type: "calleeHangsUp" }),
      colleagueAnswers: () => order({ type: "colleagueAnswers" }),
      colleagueDeclines: () => order({ type: "colleagueDeclines" }),
      colleagueHangsUp: () => order({ type: "colleagueHangsUp" }),
      agentPicksUp: () => order({ type: "agentPicksUp" }),
      supervisedCallEnds: () => order({ type: "scenarioStarts", name: "inesHangsUp" }),
      networkDrops: () => order({ type: "networkDrops" }),
      networkReturns: () => order({ type: "networkReturns" }),
      callIsUpBeforeSignIn: () => order({ type: "scenarioStarts", name: "earlierCall" }),
    },
    passes: (ms) => clock.advance(ms),
    nextPage() {
      contactCenter.dispose();
      return Promise.resolve(makeLocalBench({ simulation: wish, scenarios, clock }));
    },
    dispose() {
      contactCenter.dispose();
      return Promise.resolve();
    },
  };
}
