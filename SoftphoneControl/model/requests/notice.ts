import type { PhoneCommand } from "./hostCommand";
import type { EpochMs, WorkItemId } from "../ids";
import type { SoftphoneErrorCode } from "./softphoneError";

/** A sentence for the agent. Errors stay until dismissed, infos go by themselves. */
export interface Notice {
  readonly id: string;
  readonly level: "error" | "info";
  readonly code: SoftphoneErrorCode;
  readonly detail?: string | undefined;
  /** What was tried: the notice goes when the same is tried again with success. */
  readonly about?: PhoneCommand["type"] | undefined;
  readonly workItemId?: WorkItemId | undefined;
  readonly at: EpochMs;
  /** When it goes by itself. */
  readonly dueAt?: EpochMs | undefined;
}

export const infoNoticeMs = 6_000;
