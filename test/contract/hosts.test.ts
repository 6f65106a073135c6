import { createCifHost } from "../../SoftphoneControl/dynamics/cif/cifHost";
import { sessionLimits } from "../../SoftphoneControl/dynamics/call/openSession";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { createApmClient } from "../../SoftphoneControl/dynamics/multisession/apmClient";
import { createApmHost } from "../../SoftphoneControl/dynamics/multisession/apmHost";
import type { HostSession } from "../../SoftphoneControl/model/hostSession";
import type { LogEntry } from "../../SoftphoneControl/model/logEntry";
import { createCifBench } from "../support/cifBench";
import { createFakeApm } from "../support/fakeApm";
import { createFakeClock } from "../support/fakeClock";
import { describeHost } from "./hostContract";

function createWrittenLog() {
  const written: LogEntry[] = [];
  return { write: (entry: LogEntry) => void written.push(entry), text: () => written.map(({ message }) => message).join("\n") };
}

describeHost({
  kind: "local",
  makeBench() {
    let ids = 0;
    let open: readonly HostSession[] = [];
    const clock = createFakeClock();
    const host = createLocalHost({ clock, newId: () => `s${(ids += 1)}` });
    host.sessions.subscribe((sessions) => { open = sessions; });
    return { host, clock, opened: () => open, agentCloses: (id) => void host.closeSession(id) };
  },
});

describeHost({
  kind: "cif",
  makeBench() {
    const { cif, client, clock } = createCifBench({ limits: sessionLimits });
    const log = createWrittenLog();
    return {
      host: createCifHost({ client, log, newId: () => "correlation" }),
      clock,
      opened: () => cif.sessions.map(({ id, templateName, templateParameters: parameters }) => ({ id, templateName, parameters })),
      agentCloses: (id) => void cif.sessions.splice(cif.sessions.findIndex((one) => one.id === id), 1),
      foreign: { set: cif.set, remove: cif.remove, calls: () => cif.calls.map(([name]) => name), logged: log.text },
    };
  },
});

describeHost({
  kind: "multisession",
  makeBench() {
    const apm = createFakeApm();
    const clock = createFakeClock();
    const log = createWrittenLog();
    return {
      host: createApmHost({ client: createApmClient({ library: () => apm.library, clock }), log }),
      clock,
      opened: () => apm.sessions.map(({ id, templateName, sessionContext }) => ({ id, templateName, parameters: Object.fromEntries(sessionContext) })),
      agentCloses: apm.close,
      foreign: {
        set: apm.set,
        remove: (method) => void Reflect.deleteProperty(apm.library, method),
        calls: () => apm.calls.map(([name]) => name),
        logged: log.text,
      },
    };
  },
});
