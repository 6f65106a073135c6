import { readRequestEvent } from "../cil/door/readCustomRequest";
import type { Link } from "../link/createLink";
import type { EpochMs, PeerId, RequestId } from "../model/ids";
import type { LogPort } from "../ports/logPort";
import type { Store } from "../state/createStore";

export interface CustomRequestsInputs {
  readonly page: Window & typeof globalThis;
  readonly store: Pick<Store, "getState">;
  readonly link: Pick<Link, "dispatch" | "request">;
  readonly log: LogPort;
  readonly newId: () => string;
  readonly now: () => EpochMs;
  readonly self: PeerId;
}

/** The second is the host's own click-to-act. */
const eventTypes = ["integrationapi", "CIClickToAct"] as const;

/** Requests that any Dynamics page makes by a window event (page 004, Custom Requests). No answer goes back; what fails is told to the agent and the log. */
export function listenToCustomRequests({ page, store, link, log, newId, now, self }: CustomRequestsInputs): () => void {
  function take(event: Event): void {
    const { configuration, channels } = store.getState().phone;
    // An installed b+s Connects hears the same event.
    if (!configuration.customRequests || configuration.backend === "connects") return;
    const request = readRequestEvent(event);
    if (request.kind === "unreadable") {
      log.write({ level: "warning", source: "cil", message: `A Custom Request was not understood: ${request.why}.` });
    } else if (request.kind === "request") {
      link.request({ name: request.name, args: request.fields, source: "host" }).catch(() => undefined);
    } else {
      const channelId = channels.find(({ type }) => type === "Voice")?.id ?? configuration.channelId;
      const command = { type: "dial", channelId, address: request.address } as const;
      link.dispatch({ type: "intent.command", at: now(), requestId: newId() as RequestId, source: "host", page: self, command });
    }
  }

  for (const type of eventTypes) page.addEventListener(type, take);
  return () => {
    for (const type of eventTypes) page.removeEventListener(type, take);
  };
}
