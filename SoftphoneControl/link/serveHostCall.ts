import type { EpochMs } from "../model/ids";
import type { HostPort } from "../ports/hostPort";
import { PortCallFault } from "./primary/portCalls";
import { hostPatienceMs, methodsOf, readHostCall } from "./protocol/hostMethods";
import type { PeerMessage, PrimaryMessage } from "./protocol/messages";

/** What becomes of it. */
export type PortAnswer = Omit<Extract<PeerMessage, { type: "portAnswer" }>, "type" | "callId">;
type PortCall = Pick<Extract<PrimaryMessage, { type: "portCall" }>, "at" | "port" | "args">;

/** Does what the primary asks of this page's host, and says what came of it. @param now - as all pages of this browser see it */
export async function answerHostCall(host: HostPort, now: EpochMs, asked: PortCall): Promise<PortAnswer> {
  try {
    return { result: await serveHostCall(host, now, asked) };
  } catch (error) {
    const { code, detail } = (error ?? {}) as { readonly code?: unknown; readonly detail?: unknown };
    return { fault: { code: typeof code === "string" ? code : "internal", detail: typeof detail === "string" ? detail : undefined } };
  }
}

/** Rejects with an error that has a `code`. */
async function serveHostCall(host: HostPort, now: EpochMs, { at, port, args }: PortCall): Promise<unknown> {
  // This page slept: whoever asked has given up, and the agent works on something else.
  if (now - at >= hostPatienceMs) throw new PortCallFault("timeout");
  const call = readHostCall(port, args);
  if (!call) throw new PortCallFault("badArgument");
  // It could, when it was chosen.
  if (!methodsOf(host).includes(port)) throw new PortCallFault("notPossibleNow");
  return call(host);
}
