import type { Configuration } from "../../model/settings/configuration";
import type { ClockPort } from "../../ports/clockPort";
import type { DataversePort } from "../../ports/dataversePort";
import type { KeepPort } from "../../ports/keepPort";
import type { LogPort } from "../../ports/logPort";
import type { AttachedControl } from "../../state/state";
import { asRun } from "./asRun";
import { readOrganization } from "./organizationConfiguration";
import type { Organization } from "./organizationConfiguration";
import { readConfiguration } from "./readConfiguration";
import type { ConfigurationProblem } from "./readConfiguration";

/** What a form says of the phone by its properties. */
export interface FormSettings {
  readonly configuration: Configuration;
  /** Whether it says anything; one that says nothing takes what is there. */
  readonly configures: "all" | "backend" | undefined;
  /** The property `backend`: overrules the organization's, too. */
  readonly backend: string;
  readonly demo: AttachedControl["demo"];
}

export interface LoadInputs {
  readonly page: Window;
  readonly form: FormSettings;
  readonly dataverse: DataversePort;
  /** What the organization said last, for when it can't be reached. */
  readonly openKeep: () => KeepPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Why nothing can be done with it. */
  readonly problem?: ConfigurationProblem | undefined;
}

const patienceMs = 4_000;

/** The phone's configuration: the organization's, else the form's. At once where there is no Dataverse. Never rejects. */
export function loadConfiguration(inputs: LoadInputs): LoadedConfiguration | Promise<LoadedConfiguration> {
  const { form, dataverse, page } = inputs;
  const run = ({ configuration, problem }: LoadedConfiguration): LoadedConfiguration => ({ configuration: asRun(configuration, page), problem });
  return dataverse.isThere() ? load(inputs).then(run) : run({ configuration: form.configuration });
}

async function load(inputs: LoadInputs): Promise<LoadedConfiguration> {
  const keep = inputs.openKeep();
  try {
    return await ask(inputs, keep);
  } finally {
    keep.dispose();
  }
}

async function ask({ form, dataverse, clock, log }: LoadInputs, keep: KeepPort): Promise<LoadedConfiguration> {
  const said = await inTime(clock, readOrganization(dataverse));
  if ("text" in said) {
    void keep.save(said.text);
    return read(said.text, form);
  }
  const { code, detail } = said.problem;
  log.write({ level: code === "organizationAbsent" ? "info" : "warning", source: "configuration", message: `${code}${detail === undefined ? "" : `: ${detail}`}` });
  // A demonstration, and a form that says all by itself, need nobody.
  if (form.configures) return { configuration: form.configuration };
  const kept = code === "organizationUnreachable" ? await inTime(clock, keep.load().then((text): Organization => (text === undefined ? said : { text }))) : said;
  if ("text" in kept) return read(kept.text, form);
  return form.demo === "allowed" ? { configuration: form.configuration } : { configuration: form.configuration, problem: said.problem };
}

function read(text: string, { backend }: FormSettings): LoadedConfiguration {
  const { configuration, problems } = readConfiguration(text, backend);
  const [problem] = problems;
  if (!problem) return { configuration };
  return { configuration, problem: problem.code === "configurationInvalid" ? { ...problem, code: "organizationInvalid" } : problem };
}

function inTime(clock: ClockPort, asked: Promise<Organization>): Promise<Organization> {
  return new Promise((resolve) => {
    const cancel = clock.after(patienceMs, () => { resolve({ problem: { code: "organizationUnreachable", detail: "timeout" } }); });
    void asked.then(resolve).finally(cancel);
  });
}
