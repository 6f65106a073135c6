import { createCifClient } from "../../SoftphoneControl/dynamics/cif/cifClient";
import type { CifDoor } from "../../SoftphoneControl/dynamics/cif/cifDoor";
import { createCifHost, hostLimits } from "../../SoftphoneControl/dynamics/cif/cifHost";
import { microsoftLibrary } from "../../SoftphoneControl/dynamics/microsoft";
import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import type { LogPort } from "../../SoftphoneControl/ports/logPort";

interface Inputs {
  readonly page: object;
  readonly clock: ClockPort;
  readonly log?: LogPort;
}

/** Of a page that the app has already taken for its channel provider's. */
export function openDoor({ page, clock, log = { write: () => undefined } }: Inputs): CifDoor {
  const client = createCifClient({ library: () => microsoftLibrary(page, "CIFramework"), clock, ready: () => Promise.resolve(), limits: hostLimits, onFault: () => undefined });
  const host = createCifHost({ client, clock, log, newId: () => "id" });
  return { client: () => client, host: () => host, webApi: () => undefined };
}
