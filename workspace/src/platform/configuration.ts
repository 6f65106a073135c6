import type { Settings } from "../settings/settings";
import { webOf } from "./webConfiguration";
import type { Web } from "./webConfiguration";

type Made = Web & Pick<Settings, "configuration" | "scenario" | "seed" | "backend" | "sipServer" | "sipDomain" | "sipAccount" | "sipStates">;

type Given = Readonly<Partial<Record<"simulation" | "sip" | "liveChat" | "journey", object>>>;

/** What stands in the address goes in as it is, also when it is wrong: the control has to say so. */
export function configurationOf(settings: Made): string | undefined {
  const { configuration, scenario, seed } = settings;
  const isPlain = scenario === "" && seed === "" && !isOfOrganization(settings);
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
    ...webOf(settings, given),
    ...(scenario === "" && seed === "" ? {} : { simulation }),
    ...(settings.backend === "sip" ? { backend: settings.backend, sip: { ...realCalls(settings), ...given.sip } } : {}),
  });
}

/** The value of the organization's environment variable: with real calls, and with the web, what the form says, so that pages without a form know it, too. */
export function organizationOf(settings: Made & Pick<Settings, "organization">): string {
  return settings.organization === "" && isOfOrganization(settings) ? (configurationOf(settings) ?? "") : settings.organization;
}

function isOfOrganization({ backend, liveChat, journey }: Made): boolean {
  return backend === "sip" || liveChat || journey;
}

function realCalls({ sipServer, sipDomain, sipAccount, sipStates }: Made): object {
  return {
    server: sipServer,
    domain: sipDomain,
    ...(sipAccount === "" ? {} : { credentials: { source: "customApi", name: "osp_GetTelephoneAccount" } }),
    ...(sipStates ? { agentStates: { source: "customApi", name: "osp_SetAgentState" } } : {}),
  };
}

function readObject(text: string): Given | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}
