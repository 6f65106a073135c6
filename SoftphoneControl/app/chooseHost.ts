import { sessionLimits } from "../dynamics/call/openSession";
import { createCifCalls } from "../dynamics/cif/cifCalls";
import { createCifReadiness } from "../dynamics/cif/cifReadiness";
import { createCifSessions } from "../dynamics/cif/cifSessions";
import { sessionMethods } from "../dynamics/cif/methods/sessionMethods";
import type { CifDoor } from "../dynamics/cif/cifDoor";
import { methodOf, microsoftLibrary } from "../dynamics/microsoft";
import { createApmClient } from "../dynamics/multisession/apmClient";
import { createApmSessions } from "../dynamics/multisession/apmSessions";
import { createMultisessionHost } from "../dynamics/multisession/multisessionHost";
import { sidePageOf } from "../dynamics/forms/sidePage";
import { fromPagesAround } from "../dynamics/pagesAround";
import { xrmNavigationOf } from "../dynamics/xrm";
import { methodsOf } from "../link/protocol/hostMethods";
import type { HostPage } from "../model/host/hostPage";
import type { ClockPort } from "../ports/clockPort";
import type { PageHost } from "../ports/hostPort";
import type { LogPort } from "../ports/logPort";
import { createEmitter } from "../shared/emitter";

export interface HostChoiceInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly newId: () => string;
  /** Where no app has sessions, and where calls are simulated. */
  readonly local: PageHost;
  /** While calls are simulated, nothing is ever called on a real host. */
  readonly isSimulated: () => boolean;
  /** `context.navigation` of a control that stands on a form now. */
  readonly navigation?: (() => unknown) | undefined;
  /** Of a page that may be a channel provider's: the whole of CIF, once its door is open. Others carry its sessions only. */
  readonly cif?: CifDoor | undefined;
}

export interface HostChoice {
  /** The host to ask now. Not to be kept: libraries of the host come late, and the configuration may come from another page. */
  current(): PageHost;
  /** Hears of the host at work when it is another, or can do something else than before; seen whenever `current` is asked. */
  subscribe(listener: (host: PageHost) => void): () => void;
  dispose(): void;
}

/** Chooses by methods, one by one: on the app's own page the libraries are there in part only. The log tells each change. */
export function chooseHost({ page, clock, log, newId, local, isSimulated, navigation: lent, cif }: HostChoiceInputs): HostChoice {
  const changes = createEmitter<PageHost>(() => undefined);
  const readiness = createCifReadiness({ page, clock });
  const cifLibrary = (): unknown => microsoftLibrary(page, "CIFramework");
  const apmPage = (): typeof page => (fromPagesAround(page, (around) => microsoftLibrary(around, "Apm") && around) as typeof page | undefined) ?? page;
  const apmLibrary = (): unknown => microsoftLibrary(apmPage(), "Apm");
  const navigation = (): unknown => [lent?.(), xrmNavigationOf(page)].find(opensForms);
  const apm = createApmClient({ library: apmLibrary, mapOf: () => apmPage().Map, clock });
  const hostWith = (kind: "cif" | "multisession", sessions: PageHost): PageHost => createMultisessionHost({ page, kind, sessions, apm, navigation, sidePage: () => sidePageOf(page, clock), clock });
  const hosts = {
    cif: hostWith("cif", createCifSessions({ client: createCifCalls({ library: cifLibrary, clock, ready: () => readiness.ready(), limits: sessionLimits }, sessionMethods), log, newId })),
    apm: hostWith("multisession", createApmSessions({ client: apm, log })),
    forms: hostWith("multisession", local),
  };
  let told: { readonly kind: HostPage["kind"]; readonly methods: string } | undefined;

  function choose(): PageHost {
    if (isSimulated()) return local;
    // The library is there before anybody answers it.
    if (cif ? cif.host() : opensSessions(cifLibrary())) return cif?.host() ?? hosts.cif;
    if (opensSessions(apmLibrary())) return hosts.apm;
    return navigation() === undefined ? local : hosts.forms;
  }

  function current(): PageHost {
    const host = choose();
    const { kind } = host;
    const methods = methodsOf(host).join();
    if (kind === told?.kind && methods === told.methods) return host;
    if (kind !== told?.kind) log.write({ level: "info", source: "host", message: `The host at work: ${kind}.` });
    told = { kind, methods };
    // Its time of grace begins here, long before anybody asks for a session.
    if (host === hosts.cif) void readiness.ready();
    changes.emit(host);
    return host;
  }

  page.addEventListener("CIFInitDone", current);
  current();
  return {
    current,
    subscribe: (listener) => changes.subscribe(listener),
    dispose() {
      page.removeEventListener("CIFInitDone", current);
      readiness.dispose();
    },
  };
}

function opensSessions(library: unknown): boolean {
  return methodOf(library, "canCreateSession") !== undefined && methodOf(library, "createSession") !== undefined;
}

function opensForms(library: unknown): boolean {
  return methodOf(library, "openForm") !== undefined;
}
