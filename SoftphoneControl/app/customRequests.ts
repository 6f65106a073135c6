import { readRequestEvent } from "../cil/door/readCustomRequest";
import type { Link } from "../link/link";
import type { LogPort } from "../ports/logPort";
import { createHostDial } from "./hostDial";
import type { HostDialInputs } from "./hostDial";

export interface CustomRequestsInputs extends HostDialInputs {
  /** Where they are made: several softphones of one tab may listen there. */
  readonly page: EventTarget;
  readonly link: Pick<Link, "dispatch" | "request">;
  readonly log: LogPort;
}

/** The second is the host's own click-to-act. */
const eventTypes = ["integrationapi", "CIClickToAct"] as const;

/** What one softphone has taken no other takes: a control on the app's page and the softphone's page in its panel hear the same event. */
const takenKey = Symbol.for("open-softphone.taken");

type Place = EventTarget & { [takenKey]?: WeakSet<Event> };

/** Requests that any Dynamics page makes by a window event (page 004, Custom Requests). No answer goes back; what fails is told to the agent and the log. */
export function listenToCustomRequests(inputs: CustomRequestsInputs): () => void {
  const { store, link, log } = inputs;
  const page: Place = inputs.page;
  const taken = (page[takenKey] ??= new WeakSet());
  const dial = createHostDial(inputs);

  function take(event: Event): void {
    const { configuration } = store.getState().phone;
    // An installed b+s Connects hears the same event.
    if (!configuration.customRequests || configuration.backend === "connects" || taken.has(event)) return;
    taken.add(event);
    const request = readRequestEvent(event);
    if (request.kind === "unreadable") {
      log.write({ level: "warning", source: "cil", message: `A Custom Request was not understood: ${request.why}.` });
    } else if (request.kind === "request") {
      link.request({ name: request.name, args: request.fields, source: "host" }).catch(() => undefined);
    } else {
      dial(request.address);
    }
  }

  for (const type of eventTypes) page.addEventListener(type, take);
  return () => {
    for (const type of eventTypes) page.removeEventListener(type, take);
  };
}
