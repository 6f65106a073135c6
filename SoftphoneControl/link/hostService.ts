import type { EpochMs } from "../model/ids";
import type { HostPort } from "../ports/hostPort";
import { createAllowance } from "../shared/allowance";
import { PortCallFault } from "./primary/portCalls";
import { hostPatienceMs, methodsOf, readHostCall } from "./protocol/hostMethods";
import type { PrimaryMessage } from "./protocol/messages";

type PortCall = Pick<Extract<PrimaryMessage, { type: "portCall" }>, "at" | "port" | "args">;

export interface HostService {
  /** Does what the primary asks of this page's host. Rejects with an error that has a `code`. */
  serve(host: HostPort, now: EpochMs, asked: PortCall): Promise<unknown>;
}

/** Who claims to be the primary must not fill the app with records and sessions. */
const most = { atOnce: 60, perSecond: 10 };

export function createHostService(): HostService {
  const allowance = createAllowance(most);
  return {
    async serve(host, now, { at, port, args }) {
      // This page slept: whoever asked has given up, and the agent works on something else.
      if (now - at >= hostPatienceMs) throw new PortCallFault("timeout");
      const call = readHostCall(port, args);
      if (!call) throw new PortCallFault("badArgument");
      // It could, when it was chosen.
      if (!methodsOf(host).includes(port) || !allowance.take(now)) throw new PortCallFault("notPossibleNow");
      return await call(host);
    },
  };
}
