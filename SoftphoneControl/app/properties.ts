import type { FormSettings } from "./configuration/loadConfiguration";
import { readConfiguration } from "./configuration/readConfiguration";
import type { ConfigurationProblem } from "./configuration/readConfiguration";
import type { ControlContext } from "./controlContext";
import { integrationPage } from "./integrationPage";

const layouts = ["auto", "compact", "full"] as const;
const demoModes = ["auto", "on", "off"] as const;

export interface Properties {
  readonly form: Omit<FormSettings, "demo">;
  readonly demoMode: (typeof demoModes)[number];
  /** The integrator's own page. */
  readonly integration: { readonly url: string; readonly hidden: boolean } | undefined;
  readonly problems: readonly ConfigurationProblem[];
}

/** May change while the control stands: the host is asked each time. */
export function layoutOf({ parameters }: ControlContext): (typeof layouts)[number] {
  return layouts.find((layout) => layout === parameters.layout?.raw) ?? "auto";
}

/**
 * The manifest's properties, checked: an impossible value is told and counts as not given.
 * @param address of the page the control stands on
 */
export function readProperties({ parameters }: ControlContext, address: string): Properties {
  const backend = parameters.backend?.raw ?? "";
  const text = parameters.configuration?.raw ?? "";
  const { configuration, problems: found } = readConfiguration(text, backend);
  const problems = [...found];

  function oneOf<Value extends string>(name: string, values: readonly [Value, ...Value[]], raw: string | null | undefined): Value {
    const known = values.find((value) => value === raw);
    if (known === undefined && (raw ?? "") !== "") problems.push({ code: "propertyInvalid", detail: `${name} must be one of ${values.join(", ")}` });
    return known ?? values[0];
  }

  const demoMode = oneOf("demoMode", demoModes, parameters.demoMode?.raw);
  oneOf("layout", layouts, parameters.layout?.raw);
  const page = integrationPage((parameters.customIntegrationUrl?.raw ?? "").trim(), address);
  if (page === undefined) problems.push({ code: "propertyInvalid", detail: "customIntegrationUrl must be the address of a page of this organization" });
  const integration = page ? { url: page, hidden: parameters.customIntegrationHidden?.raw === true } : undefined;
  const saysBackend = ["", "configured"].includes(backend) ? undefined : "backend";
  const configures = text.trim() === "" ? saysBackend : "all";
  return { form: { configuration, configures, backend }, demoMode, integration, problems };
}
