import { createCifClient } from "../../../SoftphoneControl/dynamics/cif/cifClient";
import { createCifHost, hostLimits } from "../../../SoftphoneControl/dynamics/cif/cifHost";
import { createApmClient } from "../../../SoftphoneControl/dynamics/multisession/apmClient";
import { createApmSessions } from "../../../SoftphoneControl/dynamics/multisession/apmSessions";
import { createMultisessionHost } from "../../../SoftphoneControl/dynamics/multisession/multisessionHost";
import type { CifMethodName } from "../../../SoftphoneControl/dynamics/cif/cifClient";
import type { ClockPort } from "../../../SoftphoneControl/ports/clockPort";
import type { PageHost } from "../../../SoftphoneControl/ports/hostPort";
import type { Behaviour } from "../../support/cif/behaviour";
import { createFakeApm } from "../../support/fakeApm";
import { createFakeCif } from "../../support/fakeCif";

export type HostFault = "throws" | "rejects" | "hangs" | "answers nonsense" | "answers nothing" | "is missing";
export const hostFaults = ["throws", "rejects", "hangs", "answers nonsense", "answers nothing", "is missing"] as const satisfies readonly HostFault[];

const secret = "Ada Example +442071838750";
const behaviours: Readonly<Record<Exclude<HostFault, "is missing">, Behaviour>> = {
  throws: { throws: new TypeError(secret) },
  rejects: { rejects: new Map([["message", secret]]) },
  hangs: "hangs",
  "answers nonsense": { returns: { toString: secret, list: [secret, { "": Number.NaN }] } },
  "answers nothing": { returns: undefined },
};

/** A host of ours on a library of Microsoft's that can be spoilt, method by method. */
export interface RoughWorld {
  readonly host: PageHost;
  readonly methods: readonly string[];
  readonly clock: { runsOn(clock: Pick<ClockPort, "after">): void };
  readonly set: (method: string, behaviour: Behaviour | undefined) => void;
  readonly library: Partial<Record<string, unknown>>;
  /** What is taken out of the library, to be put back. */
  readonly taken: Map<string, unknown>;
}

/** @param fault undefined: it does its duty again */
export function spoil({ library, taken, set }: RoughWorld, method: string, fault: HostFault | undefined): void {
  if (taken.has(method)) {
    library[method] = taken.get(method);
    taken.delete(method);
  }
  if (fault !== "is missing") set(method, fault && behaviours[fault]);
  else {
    taken.set(method, library[method]);
    Reflect.deleteProperty(library, method);
  }
}

/** The bench that plays the call makes its clock after the host. */
function borrowedClock() {
  let lent: Pick<ClockPort, "after"> | undefined;
  const after: ClockPort["after"] = (ms, act) => {
    if (lent === undefined) throw new Error("Nobody has lent a clock yet.");
    return lent.after(ms, act);
  };
  return { after, runsOn: (clock: Pick<ClockPort, "after">) => void (lent = clock) };
}

const log = { write: () => undefined };
const sidePage = () => undefined;

export function cifWorld(): RoughWorld {
  const { library, methodNames, set } = createFakeCif();
  const clock = borrowedClock();
  const client = createCifClient({ library: () => library, clock, ready: () => Promise.resolve(), limits: hostLimits, onFault: () => undefined });
  let ids = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`;
  return { host: createCifHost({ client, clock, log, newId, sidePage }), methods: methodNames, clock, library, taken: new Map(), set: (method, behaviour) => { set(method as CifMethodName, behaviour); } };
}

export function apmWorld(): RoughWorld {
  const { library, set } = createFakeApm();
  const clock = borrowedClock();
  const apm = createApmClient({ library: () => library, clock });
  const host = createMultisessionHost({ page: { BroadcastChannel }, kind: "multisession", sessions: createApmSessions({ client: apm, log }), apm, navigation: () => undefined, sidePage, clock });
  return { host, methods: Object.keys(library), clock, library, taken: new Map(), set };
}
