import { HostRefusal } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { HostCallError } from "./hostCallError";
import type { HostCallCode } from "./hostCallError";

/** Together shorter than another page waits for this one. Milliseconds. */
export const sessionLimits = { canCreateSession: 3_000, createSession: 6_000 };

const codes: Readonly<Partial<Record<HostCallCode, SoftphoneErrorCode>>> = { timeout: "hostTimeout", unclear: "hostUnclear" };

/** In the words of the port. @param no - what it means that the host would not, or has no such method */
export function refusalOf(error: unknown, no: SoftphoneErrorCode): HostRefusal {
  if (!(error instanceof HostCallError)) return new HostRefusal("internal");
  return new HostRefusal(codes[error.code] ?? no, error.message);
}

export interface SessionOpening {
  readonly log: LogPort;
  readonly canCreate: () => Promise<boolean>;
  readonly create: () => Promise<string>;
}

/** A session of the host, which must be asked first whether there is room. Rejects with a `HostRefusal`. */
export async function openSession({ log, canCreate, create }: SessionOpening): Promise<string> {
  const failed = (error: unknown, refused: SoftphoneErrorCode): HostRefusal => {
    const refusal = refusalOf(error, isOf(error, "missing") ? "noSessions" : refused);
    log.write({ level: "warning", source: "host", message: `No session: ${refusal.detail ?? refusal.code}` });
    return refusal;
  };
  const hasRoom = await canCreate().catch((error: unknown) => { throw failed(error, "noSessions"); });
  if (!hasRoom) throw new HostRefusal("sessionLimit");
  try {
    return await create();
  } catch (error) {
    // Between question and deed, somebody else may have taken the last place.
    if (isOf(error, "refused") && !(await canCreate().catch(() => true))) throw new HostRefusal("sessionLimit");
    throw failed(error, "sessionRefused");
  }
}

function isOf(error: unknown, code: HostCallCode): boolean {
  return error instanceof HostCallError && error.code === code;
}
