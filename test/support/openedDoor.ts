import { createCifClient } from "../../SoftphoneControl/dynamics/cif/cifClient";
import type { CifDoor } from "../../SoftphoneControl/dynamics/cif/cifDoor";
import { createCifHost, hostLimits } from "../../SoftphoneControl/dynamics/cif/cifHost";
import type { FakeClock } from "./fakeClock";

/** Of a channel provider's page whose app has answered already. */
export function openedDoor({ library, clock }: { readonly library: () => unknown; readonly clock: FakeClock }): CifDoor {
  const client = createCifClient({ library, clock, ready: () => Promise.resolve(), limits: hostLimits, onFault: () => undefined });
  const host = createCifHost({ client, clock, log: { write: () => undefined }, newId: () => "id", sidePage: () => undefined });
  return { client: () => client, host: () => host, webApi: () => undefined };
}
