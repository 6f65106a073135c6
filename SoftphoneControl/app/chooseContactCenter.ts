import { createLocalContactCenter } from "../adapters/local/localContactCenter";
import type { Configuration } from "../model/settings/configuration";
import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { LogPort } from "../ports/logPort";
import type { SimulationPort } from "../ports/simulationPort";
import type { AttachedControl } from "../state/state";
import type { ConfigurationProblem } from "./configuration/readConfiguration";
import { withoutCallers } from "./configuration/asRun";

export interface ChosenContactCenter {
  readonly contactCenter: ContactCenterPort;
  /** Undefined with a real contact centre. */
  readonly simulation?: SimulationPort | undefined;
  readonly problem?: ConfigurationProblem | undefined;
}

export interface ChoiceInputs {
  readonly clock: ClockPort;
  readonly configuration: Configuration;
  readonly demo: AttachedControl["demo"];
  readonly log: LogPort;
  /** An installed b+s Connects. */
  readonly connects: () => ContactCenterPort;
  /** Where calls are real. */
  readonly telephone: ContactCenterPort | undefined;
}

export function chooseContactCenter({ clock, configuration, demo, log, connects, telephone }: ChoiceInputs): ChosenContactCenter {
  if (telephone) return { contactCenter: telephone };
  if (configuration.backend === "connects") return { contactCenter: connects() };
  if (demo !== "allowed") return createLocalContactCenter({ clock, configuration: withoutCallers(configuration), log });
  const local = createLocalContactCenter({ clock, configuration, log });
  return { ...local, problem: scenarioProblem(configuration, local.simulation) };
}

function scenarioProblem({ simulation: { scenario } }: Configuration, { offer }: SimulationPort): ConfigurationProblem | undefined {
  const names = offer.scenarios.map(({ name }) => name);
  if (scenario === undefined || names.includes(scenario)) return undefined;
  return { code: "configurationInvalid", detail: `simulation.scenario: expected one of ${names.join(", ")}` };
}
