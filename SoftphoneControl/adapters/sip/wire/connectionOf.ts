import type { Connection } from "../../../model/agent/connection";
import type { EpochMs } from "../../../model/ids";
import type { RegistrationState } from "./registration";
import type { SocketState } from "./socketState";

/** The socket, and while an account is registered its registration too, as one thing. */
export function connectionOf(socket: SocketState, registration: RegistrationState, since: EpochMs): Connection {
  if (socket.phase !== "up") return { ...socket, since };
  if (registration.phase === "lost") return { phase: "lost", since, nextTryAt: registration.nextTryAt, cause: "sipNotRegistered" };
  return { phase: registration.phase === "pending" ? "connecting" : "up", since };
}
