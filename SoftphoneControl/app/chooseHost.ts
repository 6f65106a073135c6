import { createCifClient } from "../dynamics/cif/cifClient";
import { createCifHost } from "../dynamics/cif/cifHost";
import { createCifReadiness } from "../dynamics/cif/cifReadiness";
import { sessionLimits } from "../dynamics/call/openSession";
import { microsoftLibrary } from "../dynamics/microsoft";
import { createApmClient } from "../dynamics/multisession/apmClient";
import { createApmHost } from "../dynamics/multisession/apmHost";
import type { ClockPort } from "../ports/clockPort";
import type { HostKind, HostPort } from "../ports/hostPort";
import type { LogPort } from "../ports/logPort";
import { whereOf } from "./whereOf";

export interface HostChoiceInputs {
  readonly page: Window;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly newId: () => string;
  /** Where no app has sessions, and where calls are simulated. */
  readonly local: HostPort;
  /** While calls are simulated, nothing is ever called on a real host. */
  readonly isSimulated: () => boolean;
}

export interface HostChoice {
  /** The host to ask now. Not to be kept: libraries of the host come late, and the configuration may come from another page. */
  current(): HostPort;
  dispose(): void;
}

/** Chooses by methods, one by one: on the app's own page the libraries are there in part only. The log tells each change. */
export function chooseHost({ page, clock, log, newId, local, isSimulated }: HostChoiceInputs): HostChoice {
  const readiness = createCifReadiness({ page, clock });
  const cif = createCifClient({
    library: () => microsoftLibrary(page, "CIFramework"),
    clock,
    ready: () => readiness.ready(),
    limits: sessionLimits,
    onFault: (error) => { log.write({ level: "error", source: "host", message: `An event of the host failed: ${whereOf(error)}` }); },
  });
  const apm = createApmClient({ library: () => microsoftLibrary(page, "Apm"), clock });
  const cifHost = createCifHost({ client: cif, log, newId });
  const apmHost = createApmHost({ client: apm, log });
  let told: HostKind | undefined;

  function choose(): HostPort {
    if (isSimulated()) return local;
    if (cif.has("canCreateSession") && cif.has("createSession")) return cifHost;
    if (apm.has("canCreateSession") && apm.has("createSession")) return apmHost;
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
