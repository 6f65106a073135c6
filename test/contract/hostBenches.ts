import { createCifHost, hostLimits } from "../../SoftphoneControl/dynamics/cif/cifHost";
import { sidePageOf } from "../../SoftphoneControl/dynamics/forms/sidePage";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { createApmClient } from "../../SoftphoneControl/dynamics/multisession/apmClient";
import { createApmSessions } from "../../SoftphoneControl/dynamics/multisession/apmSessions";
import { createMultisessionHost } from "../../SoftphoneControl/dynamics/multisession/multisessionHost";
import { createRelayedHost } from "../../SoftphoneControl/dynamics/relayed/relayedHost";
import { PortCallFault } from "../../SoftphoneControl/link/primary/portCalls";
import { methodsOf } from "../../SoftphoneControl/link/protocol/hostMethods";
import { createHostService } from "../../SoftphoneControl/link/hostService";
import type { HostSession } from "../../SoftphoneControl/model/host/hostSession";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { createCifBench } from "../support/cifBench";
import { createFakeApm } from "../support/fakeApm";
import { createFakeChannels } from "../support/fakeChannels";
import type { CifMethodName } from "../../SoftphoneControl/dynamics/cif/cifClient";
import { createFakeClock } from "../support/fakeClock";
import { createFakeNavigation } from "../support/fakeNavigation";

function createWrittenLog() {
  const written: LogEntry[] = [];
  return { write: (entry: LogEntry) => void written.push(entry), text: () => written.map(({ message }) => message).join("\n") };
}

const cifEvents = ["onSessionSwitched", "onSessionClosed", "onPresenceChange", "onclicktoact"];

export function cifBench() {
  const { cif, client, clock } = createCifBench({ limits: hostLimits });
  const log = createWrittenLog();
  return {
    host: createCifHost({ client, clock, log, newId: () => "correlation", sidePage: () => undefined }),
    clock,
    opened: () => cif.sessions.map(({ id, templateName, templateParameters: parameters }) => ({ id, templateName, parameters })),
    agentCloses: (id: string) => void cif.sessions.splice(cif.sessions.findIndex((one) => one.id === id), 1),
    foreign: {
      set: (method: string, behaviour: Parameters<typeof cif.set>[1]) => { cif.set(method as CifMethodName, behaviour); },
      remove: (method: string) => { cif.remove(method as CifMethodName); },
      calls: () => cif.calls.map(([name]) => name),
      sent: () => cif.calls,
      logged: log.text,
      tell: (event: string, told: unknown) => cif.handlers.tell(event, told),
      listening: () => cifEvents.reduce((count, event) => count + cif.handlers.count(event), 0),
    },
  };
}

/** As if two pages stood between: what is asked and answered is copied, and an error loses its class. */
export function relayedBench() {
  const bench = cifBench();
  const { host: there, clock } = bench;
  const host = createRelayedHost({
    methods: methodsOf(there),
    async call(port, args) {
      const { result, fault } = structuredClone(await createHostService().answer(there, clock.now(), { at: clock.now(), port, args: structuredClone(args) }));
      if (fault) throw new PortCallFault(fault.code, fault.detail);
      return result;
    },
  });
  return { ...bench, host };
}

export function multisessionBench() {
  const apm = createFakeApm();
  const forms = createFakeNavigation();
  const channels = createFakeChannels();
  const clock = createFakeClock();
  const log = createWrittenLog();
  const client = createApmClient({ library: () => apm.library, clock });
  const ofForms = (method: string): boolean => method in forms.library;
  const app = { Xrm: { Navigation: forms.library } } as unknown as Window;
  return {
    host: createMultisessionHost({ page: channels.page, kind: "multisession", sessions: createApmSessions({ client, log }), apm: client, navigation: () => forms.library, sidePage: () => sidePageOf(app, clock), clock }),
    clock,
    opened: () => apm.sessions.map(({ id, templateName, sessionContext }) => ({ id, templateName, parameters: Object.fromEntries(sessionContext) })),
    agentCloses: apm.close,
    foreign: {
      set: (method: string, behaviour: Parameters<typeof apm.set>[1]) => { (ofForms(method) ? forms : apm).set(method, behaviour); },
      remove: (method: string) => void Reflect.deleteProperty((ofForms(method) ? forms : apm).library, method),
      calls: () => apm.calls.map(([name]) => name),
      sent: () => [...apm.calls, ...forms.calls],
      logged: log.text,
      tell: (event: string, told: unknown) => { channels.publish(`topic of ${event}`, told); },
      listening: () => channels.count,
    },
  };
}

export function localBench() {
  let ids = 0;
  let open: readonly HostSession[] = [];
  const clock = createFakeClock();
  const host = createLocalHost({ clock, newId: () => `s${(ids += 1)}` });
  host.sessions.subscribe((sessions) => { open = sessions; });
  return { host, clock, opened: () => open, agentCloses: (id: string) => void host.closeSession(id) };
}
