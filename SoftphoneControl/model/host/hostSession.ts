import type { EpochMs } from "../ids";

/** A session of the host, such as a session tab of a multisession app. */
export interface HostSession {
  readonly id: string;
  readonly templateName: string;
  readonly openedAt: EpochMs;
}

/** As many as multisession apps allow at once. */
export const mostSessions = 10;
