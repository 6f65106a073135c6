import { createLocalContactCenter } from "../adapters/local/localContactCenter";
import { createMissingContactCenter } from "../adapters/missing/missingContactCenter";
import type { Configuration } from "../model/configuration";
import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { LogPort } from "../ports/logPort";
import type { SimulationPort } from "../ports/simulationPort";

export interface ChosenContactCenter {
  readonly contactCenter: ContactCenterPort;
  /** Undefined with a real contact centre. */
  readonly simulation?: SimulationPort | undefined;
}

export interface ChoiceInputs {
  readonly clock: ClockPort;
  readonly configuration: Configuration;
  readonly log: LogPort;
}

export function chooseContactCenter({ clock, configuration, log }: ChoiceInputs): ChosenContactCenter {
  const { backend } = configuration;
  if (backend !== "local") return { contactCenter: createMissingContactCenter({ clock, backend }) };
  return createLocalContactCenter({ clock, configuration, log });
}
