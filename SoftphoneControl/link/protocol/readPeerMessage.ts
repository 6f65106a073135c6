import { array, boolean, literal, looseObject, maxLength, object, optional, picklist, pipe, safeParse, string, unknown, variant } from "valibot";
import type { PeerId, RequestId } from "../../model/ids";
import { peerLock, protocolVersion } from "../client/names";
import type { PeerMessage, Posted } from "./messages";
import { key as name, requestKey, time } from "./schemas";

const tab = object({ id: name, openedAt: time });
const host = object({ kind: picklist(["cif", "multisession", "local"]), methods: pipe(array(name), maxLength(50)), isVisible: boolean() });
const path = pipe(string(), maxLength(2_000));
const source = picklist(["integration", "host"]);

const schema = variant("type", [
  looseObject({ type: literal("hello"), kind: picklist(["softphone", "client"]), tab, lock: name, guardsDial: boolean(), host: optional(host), path: optional(path) }),
  looseObject({ type: picklist(["needSnapshot", "areYouThere"]) }),
  looseObject({ type: literal("wantPrimary"), at: time, byAgent: optional(literal(true)) }),
  looseObject({ type: literal("tell"), callId: name, action: unknown() }),
  looseObject({ type: literal("request"), at: time, callId: name, requestId: requestKey, name, args: unknown(), source, tab, path: optional(path) }),
  looseObject({ type: literal("guard"), guardsDial: boolean() }),
  looseObject({ type: literal("pong") }),
  looseObject({ type: literal("portAnswer"), callId: name, result: optional(unknown()), fault: optional(object({ code: name, detail: optional(name) })) }),
]);

const envelope = looseObject({ v: literal(protocolVersion), from: name });

/** What another page told, if it makes sense. The action of `tell` and the arguments of `request` are looked at where they are used. */
export function readPeerMessage(data: unknown): Posted<PeerMessage> | undefined {
  const posted = safeParse(envelope, data);
  if (!posted.success) return undefined;
  const read = safeParse(schema, data);
  if (!read.success) return undefined;
  const message = read.output as unknown as PeerMessage & { readonly requestId?: RequestId };
  const from = posted.output.from as PeerId;
  // Watched until it falls free: it must be the page's own.
  if (message.type === "hello" && message.lock !== peerLock(message.tab, from)) return undefined;
  return { ...message, v: protocolVersion, from };
}

/** Cheaper than reading it: every page hears every message. */
export function isQuestion(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "areYouThere";
}
