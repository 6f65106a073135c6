import type { Brand } from "../shared/brand";

/** Epoch milliseconds. */
export type EpochMs = number;

/** The contact centre's id of a call, task or chat. */
export type WorkItemId = Brand<string, "WorkItemId">;
/** `telephony`, `voice_<peripheral id>` or `voice_-1`. */
export type ChannelId = Brand<string, "ChannelId">;
/** The caller's own id of a request, else a UUID; also the key that makes a repeated request harmless. */
export type RequestId = Brand<string, "RequestId">;
/** One page that takes part in the softphone: a softphone of its own, or an integration. */
export type PeerId = Brand<string, "PeerId">;
/** One control on one form. */
export type ControlId = Brand<string, "ControlId">;
