import type { EpochMs } from "../model/ids";
import type { HostPort } from "../ports/hostPort";
import { createAllowance } from "../shared/allowance";
import { PortCallFault } from "./primary/portCalls";
import { hostPatienceMs, methodsOf, readHostCall } from "./protocol/hostMethods";
import type { PeerMessage, PrimaryMessage } from "./protocol/messages";

/** What becomes of it. */
export type PortAnswer = Omit<Extract<PeerMessage, { type: "portAnswer" }>, "type" | "callId">;
type PortCall = Pick<Extract<PrimaryMessage, { type: "portCall" }>, "at" | "port" | "args">;

export interface HostService {
  /** Does what the primary asks of this page's host, and says what came of it. @param now - as all pages of this browser see it */
  answer(host: HostPort, now: EpochMs, asked: PortCall): Promise<PortAnswer>;
}

/** Who claims to be the primary must not fill the app with records and sessions. */
const most = { atOnce: 60, perSecond: 10 };

export function createHostService(): HostService {
  const allowance = createAllowance(most);

  /** Rejects with an error that has a `code`. */
  async function serve(host: HostPort, now: EpochMs, { at, port, args }: PortCall): Promise<unknown> {
    // This page slept: whoever asked has given up, and the agent works on something else.
    if (now - at >= hostPatienceMs) throw new PortCallFault("timeout");
    const call = readHostCall(port, args);
    if (!call) throw new PortCallFault("badArgument");
    // It could, when it was chosen.
    if (!methodsOf(host).includes(port) || !allowance.take(now)) throw new PortCallFault("notPossibleNow");
    return call(host);
  }

  return {
    async answer(host, now, asked) {
      try {
        return { result: await serve(host, now, asked) };
      } catch (error) {
        const { code, detail } = (error ?? {}) as { readonly code?: unknown; readonly detail?: unknown };
        return { fault: { code: typeof code === "string" ? code : "internal", detail: typeof detail === "string" ? detail : undefined } };
      }
    },
  };
}
