import { createCifClient } from "../../SoftphoneControl/dynamics/cif/cifClient";
import { createCifReadiness } from "../../SoftphoneControl/dynamics/cif/cifReadiness";
import { microsoftLibrary } from "../../SoftphoneControl/dynamics/microsoft";
import { createFakeCif } from "./fakeCif";
import { createFakeClock } from "./fakeClock";

export const correlationId = "22222222-0000-4000-8000-000000000000";

/** The client on a page with a fake of CIF. */
export function createCifBench({ limits, ...options }: Parameters<typeof createFakeCif>[0] & { limits?: Readonly<Record<string, number>> } = {}) {
  const cif = createFakeCif(options);
  const clock = createFakeClock();
  const faults: unknown[] = [];
  const readiness = createCifReadiness({ page: cif.page, clock });
  const client = createCifClient({
    library: () => microsoftLibrary(cif.page, "CIFramework"),
    clock,
    ready: () => (options.isReady === false ? readiness.ready() : Promise.resolve()),
    limits,
    onFault: (error) => void faults.push(error),
  });
  return { cif, clock, client, faults };
}
