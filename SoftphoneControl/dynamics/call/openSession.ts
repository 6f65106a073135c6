import { HostRefusal } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import type { SoftphoneErrorCode } from "../../model/softphoneError";
import { HostCallError } from "./hostCallError";
import type { HostCallCode } from "./hostCallError";

/** Together shorter than another page waits for this one. Milliseconds. */
export const sessionLimits = { canCreateSession: 3_000, createSession: 6_000 };

const codes: Readonly<Record<HostCallCode, SoftphoneErrorCode | undefined>> = { missing: "noSessions", timeout: "hostTimeout", unclear: "hostUnclear", refused: undefined };

/** In the words of the port. @param refused - what a plain no means */
export function refusalOf(error: unknown, refused: SoftphoneErrorCode): HostRefusal {
  if (!(error instanceof HostCallError)) return new HostRefusal("internal");
  return new HostRefusal(codes[error.code] ?? refused, error.message);
}

export interface SessionOpening {
  readonly log: LogPort;
  readonly canCreate: () => Promise<boolean>;
  readonly create: () => Promise<string>;
}

/** A session of the host, which must be asked first whether there is room. Rejects with a `HostRefusal`. */
export async function openSession({ log, canCreate, create }: SessionOpening): Promise<string> {
  const failed = (error: unknown, refused: SoftphoneErrorCode): HostRefusal => {
    const refusal = refusalOf(error, refused);
    log.write({ level: "warning", source: "host", message: `No session: ${refusal.detail ?? refusal.code}` });
    return refusal;
  };
  const hasRoom = await canCreate().catch((error: unknown) => { throw failed(error, "noSessions"); });
  if (!hasRoom) throw new HostRefusal("sessionLimit");
  try {
    return await create();
  } catch (error) {
    // Between question and deed, somebody else may have taken the last place.
    if (error instanceof HostCallError && error.code === "refused" && !(await canCreate().catch(() => true))) throw new HostRefusal("sessionLimit");
    throw failed(error, "sessionRefused");
  }
}
