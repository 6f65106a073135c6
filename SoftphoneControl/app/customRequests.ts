import type { CilRequestName } from "../cil/contract/requests";
import { readRequestEvent } from "../cil/door/readCustomRequest";
import type { Link } from "../link/link";
import type { LogPort } from "../ports/logPort";
import { createAllowance } from "../shared/allowance";
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

/** More than people click and scripts have reason to. */
const most = { atOnce: 50, perSecond: 10 };

type Place = EventTarget & { [takenKey]?: WeakSet<Event> };

/** Requests that any Dynamics page makes by a window event (page 004, Custom Requests). No answer goes back; what fails is told to the agent and the log. */
export function listenToCustomRequests(inputs: CustomRequestsInputs): () => void {
  const { store, link, log } = inputs;
  const page: Place = inputs.page;
  const taken = (page[takenKey] ??= new WeakSet());
  const dial = createHostDial(inputs);
  const allowance = createAllowance(most);
  const complaints = createAllowance({ atOnce: 20, perSecond: 0.1 });
  let isTooMuch = false;

  function complain(message: string): void {
    if (complaints.take(inputs.now())) log.write({ level: "warning", source: "cil", message });
  }

  /** Before anything of it is read: whoever floods the page must not keep it busy. */
  function isBearable(): boolean {
    const isTaken = allowance.take(inputs.now());
    if (!isTaken && !isTooMuch) complain("Too many Custom Requests: some are not heard.");
    isTooMuch = !isTaken || (isTooMuch && !allowance.isFresh);
    return isTaken;
  }

  function mayAsk(name: CilRequestName | "dial"): boolean {
    const may = store.getState().phone.configuration.permissions.customRequests.some((allowed) => allowed === name);
    if (!may) complain(`The configuration does not let Custom Requests ask for ${name}.`);
    return may;
  }

  function take(event: Event): void {
    const { configuration } = store.getState().phone;
    // An installed b+s Connects hears the same event.
    if (!configuration.customRequests || configuration.backend === "connects" || taken.has(event)) return;
    taken.add(event);
    if (!isBearable()) return;
    const request = readRequestEvent(event);
    if (request.kind === "unreadable") {
      complain(`A Custom Request was not understood: ${request.why}.`);
    } else if (request.kind === "request") {
      if (mayAsk(request.name)) link.request({ name: request.name, args: request.fields, source: "host" }).catch(() => undefined);
    } else if (mayAsk("dial")) {
      dial(request.address);
    }
  }

  for (const type of eventTypes) page.addEventListener(type, take);
  return () => {
    for (const type of eventTypes) page.removeEventListener(type, take);
  };
}
