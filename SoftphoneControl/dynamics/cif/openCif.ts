import type { PageHost } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import { HostCallError } from "../call/hostCallError";
import type { CifInputs } from "./cifCalls";
import { createCifClient } from "./cifClient";
import { createCifHost, hostLimits } from "./cifHost";

export interface OpenCifInputs extends Omit<CifInputs, "limits"> {
  readonly log: LogPort;
  readonly newId: () => string;
}

/** The whole of CIF, for a channel provider's page. */
export function openCif(inputs: OpenCifInputs): PageHost {
  const { log, clock, newId } = inputs;
  const onFault = (error: unknown): void => {
    const what = error instanceof HostCallError ? error.message : `a handler failed (${error instanceof Error ? error.name : typeof error})`;
    log.write({ level: "warning", source: "host", message: `What Dynamics tells was not taken: ${what}` });
  };
  const client = createCifClient({ ...inputs, limits: hostLimits, onFault });
  return createCifHost({ client, clock, log, newId });
}
