import { boolean, literal, looseObject, maxLength, number, object, optional, picklist, pipe, safeParse, string, unknown, variant } from "valibot";
import type { PeerId, RequestId } from "../../model/ids";
import { protocolVersion } from "../client/names";
import type { PeerMessage, Posted } from "./messages";

const name = pipe(string(), maxLength(500));
const tab = object({ id: name, openedAt: number() });
const source = picklist(["integration", "host"]);

const schema = variant("type", [
  looseObject({ type: literal("hello"), kind: picklist(["softphone", "client"]), tab, lock: name, guardsDial: boolean() }),
  looseObject({ type: literal("needSnapshot") }),
  looseObject({ type: literal("tell"), callId: name, action: unknown() }),
  looseObject({ type: literal("request"), callId: name, requestId: name, name, args: unknown(), source, tab }),
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
  return { ...message, v: protocolVersion, from: posted.output.from as PeerId };
}
