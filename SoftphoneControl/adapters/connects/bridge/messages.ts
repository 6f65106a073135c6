import { array, literal, looseObject, maxLength, object, optional, picklist, pipe, safeParse, string, unknown, variant } from "valibot";
import type { InferOutput } from "valibot";
import { connectsFaults } from "../../../ports/installedConnectsPort";

/** Between the softphone and the page that holds the integration library. Not the channel that softphones share. */
export const bridgeChannel = "open-softphone.connects";

/** Held by the bridge as long as its page lives. */
export function bridgeLock(bridge: string): string {
  return `${bridgeChannel}|${bridge}`;
}

/** Of the messages' shapes: a page of another version is not heard. */
const version = 1;

/** What the softphone may ask of the library: of page 004, and of what other editions document. */
export const requestNames = ["getChannel", "getReasonCodeList", "setAgentState", "dialOrConsult", "sendDtmf", "setWrapupReason", "singleStepConference"] as const;

const text = pipe(string(), maxLength(10_000));
const shortText = pipe(string(), maxLength(200));
const fault = object({ code: optional(shortText), message: optional(text) });

const fromBridge = variant("type", [
  object({ type: literal("loading") }),
  object({ type: literal("ready"), methods: pipe(array(shortText), maxLength(1_000)) }),
  object({ type: literal("failed"), reason: picklist(connectsFaults) }),
  object({ type: literal("event"), name: shortText, payload: optional(unknown()) }),
  object({ type: literal("reply"), callId: shortText, result: optional(unknown()), fault: optional(fault) }),
]);

const toBridge = object({ type: literal("call"), callId: shortText, name: picklist(requestNames), args: pipe(array(unknown()), maxLength(10)) });

export type FromBridge = InferOutput<typeof fromBridge>;
export type ToBridge = InferOutput<typeof toBridge>;
export type Fault = InferOutput<typeof fault>;

export function posted<Message extends FromBridge | ToBridge>(message: Message, bridge: string): Message & { readonly v: number; readonly bridge: string } {
  return { ...message, v: version, bridge };
}

function isFor(data: unknown, bridge: string): boolean {
  return safeParse(looseObject({ v: literal(version), bridge: literal(bridge) }), data).success;
}

/** Undefined for what is from another bridge, of another version, or makes no sense. */
export function readFromBridge(data: unknown, bridge: string): FromBridge | undefined {
  const read = isFor(data, bridge) ? safeParse(fromBridge, data) : undefined;
  return read?.success ? read.output : undefined;
}

export function readToBridge(data: unknown, bridge: string): ToBridge | undefined {
  const read = isFor(data, bridge) ? safeParse(toBridge, data) : undefined;
  return read?.success ? read.output : undefined;
}
