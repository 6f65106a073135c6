import type { PeerId } from "../../model/ids";
import type { Posted, PrimaryMessage } from "../protocol/messages";
import { protocolVersion } from "./names";

/**
 * A message of the primary that may concern this page, else undefined. The library looks no closer than it must: what the primary says has passed its
 * schemas there, and a page of another kind is kept out by version and epoch.
 */
export function readPrimaryMessage(data: unknown, self: PeerId): Posted<PrimaryMessage> | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const message = data as Partial<Posted<PrimaryMessage> & { to: unknown }>;
  const isKnown = message.v === protocolVersion && typeof message.type === "string" && typeof message.epoch === "number";
  if (!isKnown || (message.to !== undefined && message.to !== self)) return undefined;
  return message as Posted<PrimaryMessage>;
}
