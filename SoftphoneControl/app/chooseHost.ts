import { createCifCalls } from "../dynamics/cif/cifCalls";
import { createCifHost } from "../dynamics/cif/cifHost";
import type { CifDoor } from "../dynamics/cif/cifDoor";
import { createCifReadiness } from "../dynamics/cif/cifReadiness";
import { sessionMethods } from "../dynamics/cif/methods/sessionMethods";
import { sessionLimits } from "../dynamics/call/openSession";
import { methodOf, microsoftLibrary } from "../dynamics/microsoft";
import { createApmClient } from "../dynamics/multisession/apmClient";
import { createApmHost } from "../dynamics/multisession/apmHost";
import type { HostKind } from "../model/hostPage";
import type { ClockPort } from "../ports/clockPort";
import type { HostPort } from "../ports/hostPort";
import type { LogPort } from "../ports/logPort";

export interface HostChoiceInputs {
  readonly page: Window;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly newId: () => string;
  /** Where no app has sessions, and where calls are simulated. */
  readonly local: HostPort;
  /** While calls are simulated, nothing is ever called on a real host. */
  readonly isSimulated: () => boolean;
  /** Of a page that may be a channel provider's: until it opens, the library that the page loaded is not to be called. */
  readonly cif?: CifDoor | undefined;
}

export interface HostChoice {
  /** The host to ask now. Not to be kept: libraries of the host come late, and the configuration may come from another page. */
  current(): HostPort;
  dispose(): void;
}

/** Chooses by methods, one by one: on the app's own page the libraries are there in part only. The log tells each change. */
export function chooseHost({ page, clock, log, newId, local, isSimulated, cif }: HostChoiceInputs): HostChoice {
  const readiness = createCifReadiness({ page, clock });
  const cifLibrary = (): unknown => (cif && !cif.client() ? undefined : microsoftLibrary(page, "CIFramework"));
  const apmLibrary = (): unknown => microsoftLibrary(page, "Apm");
  const cifSessions = createCifCalls({ library: cifLibrary, clock, ready: () => readiness.ready(), limits: sessionLimits }, sessionMethods);
  const cifHost = createCifHost({ client: cifSessions, log, newId });
  const apmHost = createApmHost({ client: createApmClient({ library: apmLibrary, clock }), log });
  let told: HostKind | undefined;

  function choose(): HostPort {
    if (isSimulated()) return local;
    if (opensSessions(cifLibrary())) return cifHost;
    if (opensSessions(apmLibrary())) return apmHost;
    return local;
  }

  function current(): HostPort {
    const host = choose();
    if (host.kind !== told) {
      told = host.kind;
      log.write({ level: "info", source: "host", message: `The host at work: ${host.kind}.` });
      // Its time of grace begins here, long before anybody asks for a session.
      if (host === cifHost) void readiness.ready();
    }
    return host;
  }

  current();
  return {
    current,
    dispose() {
      readiness.dispose();
    },
  };
}

function opensSessions(library: unknown): boolean {
  return methodOf(library, "canCreateSession") !== undefined && methodOf(library, "createSession") !== undefined;
}
