import { safeParse } from "valibot";
import type { GenericSchema } from "valibot";
import type { ClockPort } from "../../ports/clockPort";
import { DataverseFault } from "../../ports/dataversePort";
import { faultName } from "./faultName";
import { HostCallError } from "./hostCallError";

export interface HostCall<Answer> {
  readonly clock: Pick<ClockPort, "after">;
  /** For the error, as `CIFramework.createSession`. */
  readonly method: string;
  /** Milliseconds; without it the call waits for a person, however long. */
  readonly limitMs: number | undefined;
  /** Whatever comes back passes it. */
  readonly schema: GenericSchema<unknown, Answer>;
  /** May return anything, throw, or never settle. */
  readonly act: () => unknown;
}

/** The one way to call the host. Settles within `limitMs`; rejects with a `HostCallError`, or a `DataverseFault` that `act` threw, and never throws. */
export function callHost<Answer>({ clock, method, limitMs, schema, act }: HostCall<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const undo = limitMs === undefined ? undefined : clock.after(limitMs, () => { reject(new HostCallError("timeout", method)); });
    void outcome(method, schema, act).then(resolve, reject).finally(undo);
  });
}

async function outcome<Answer>(method: string, schema: GenericSchema<unknown, Answer>, act: () => unknown): Promise<Answer> {
  let answer: unknown;
  try {
    // Some methods throw before they make their promise: both arrive here.
    answer = await act();
  } catch (error) {
    throw error instanceof HostCallError || error instanceof DataverseFault ? error : new HostCallError("refused", method, nameSafely(error));
  }
  const read = readSafely(schema, answer);
  if (!read?.success) throw new HostCallError("unclear", method);
  return read.output;
}

// The host's objects may be made of getters that throw.
function readSafely<Answer>(schema: GenericSchema<unknown, Answer>, answer: unknown) {
  try {
    return safeParse(schema, answer);
  } catch {
    return undefined;
  }
}

function nameSafely(error: unknown): string | undefined {
  try {
    return faultName(error);
  } catch {
    return undefined;
  }
}
