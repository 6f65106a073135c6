import type { Settings } from "../settings/settings";

type Made = Pick<Settings, "configuration" | "scenario" | "seed" | "backend" | "sipServer" | "sipDomain" | "sipAccount" | "sipStates">;

/** What stands in the address goes in as it is, also when it is wrong: the control has to say so. */
export function configurationOf(settings: Made): string | undefined {
  const { configuration, scenario, seed, backend } = settings;
  const isPlain = scenario === "" && seed === "" && backend === "configured";
  if (isPlain) return configuration === "" ? undefined : configuration;
  const given = configuration === "" ? {} : readObject(configuration);
  if (given === undefined) return configuration;
  const simulation = {
    ...given.simulation,
    ...(scenario === "" ? {} : { scenario }),
    ...(seed === "" ? {} : { seed: Number(seed) }),
  };
  return JSON.stringify({
    ...given,
    ...(scenario === "" && seed === "" ? {} : { simulation }),
    ...(backend === "sip" ? { backend, sip: { ...realCalls(settings), ...given.sip } } : {}),
  });
}

/** The value of the organization's environment variable: with real calls what the form says, so that pages without a form know it, too. */
export function organizationOf(settings: Made & Pick<Settings, "organization">): string {
  return settings.organization === "" && settings.backend === "sip" ? (configurationOf(settings) ?? "") : settings.organization;
}

function realCalls({ sipServer, sipDomain, sipAccount, sipStates }: Made): object {
  return {
    server: sipServer,
    domain: sipDomain,
    ...(sipAccount === "" ? {} : { credentials: { source: "customApi", name: "osp_GetTelephoneAccount" } }),
    ...(sipStates ? { agentStates: { source: "customApi", name: "osp_SetAgentState" } } : {}),
  };
}

function readObject(text: string): { readonly simulation?: object; readonly sip?: object } | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
