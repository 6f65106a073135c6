import type { PeerId, WorkItemId } from "../../model/ids";
import { fillPlaceholders } from "../../model/records/fillPlaceholders";
import type { ToastAnswer } from "../../ports/hostPort";
import { isRinging, newlyRinging } from "../../state/selectors/ringingSelectors";
import type { PhoneState } from "../../state/state";
import { createCallerWait } from "./callerWait";
import type { Effect } from "../effect";
import { createHostCalls } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";
import { pagesJoinMs } from "./pagesJoinMs";
import type { SendCommand } from "../contactCenter/sendCommand";

export interface ToastInputs extends HostCallInputs {
  readonly getPhone: () => PhoneState;
  /** Stands for a caller whom nobody knows, in the agent's language. */
  readonly unnamed: () => string;
  readonly send: SendCommand;
}

/** As long as a toast may wait for the caller's name: what it says can't be changed. */
const patienceMs = 1_000;

const commandFor = { accepted: "acceptWorkitem", declined: "rejectWorkitem", timedOut: undefined, unseen: undefined } as const satisfies Record<ToastAnswer, unknown>;

/** Has the host tell of an incoming call, where the admin named a template for it, and takes the agent's answer. Whatever becomes of it, the call rings on. */
export function createToastEffect(inputs: ToastInputs): Effect {
  const { hosts, getPhone, clock, log, unnamed, send } = inputs;
  const { ask, attempt, tellFault } = createHostCalls(inputs);
  const shown = new Map<WorkItemId, PeerId | undefined>();
  const wait = createCallerWait({ clock, getPhone, patienceMs, then: show });
  let undo = (): void => undefined;

  function show(id: WorkItemId): void {
    const { configuration, workItems } = getPhone();
    const { template, parameters } = configuration.notification;
    const item = workItems[id];
    if (!isRinging(item)) return;
    const page = hosts.pageFor("notify");
    const toast = ask("notify", page, { token: id, templateName: template, templateParameters: fillPlaceholders(parameters, item, unnamed()) });
    if (!toast) return;
    shown.set(id, page);
    toast.then(
      (answer) => { answered(id, page, answer); },
      (error: unknown) => {
        shown.delete(id);
        tellFault("notify", error);
      },
    );
  }

  function answered(id: WorkItemId, page: PeerId | undefined, answer: ToastAnswer): void {
    // Taken back: the call rings no more.
    if (!shown.delete(id)) return;
    const type = commandFor[answer];
    if (type && isRinging(getPhone().workItems[id])) send({ type, workItemId: id }, page);
    else log.write({ level: "info", source: "host", message: `The toast of ${id}: ${answer}.` });
  }

  const hasTemplate = ({ configuration }: PhoneState): boolean => configuration.notification.template !== "";

  return {
    runsIn: "primary",
    begin(phone) {
      const ringing = hasTemplate(phone) ? Object.values(phone.workItems).filter(isRinging) : [];
      if (ringing.length === 0) return;
      undo = clock.after(pagesJoinMs, () => {
        for (const { id } of ringing) {
          // The page before this one told of it, and can't hear the answer any more.
          attempt("cancelNotice", undefined, id);
          wait.begin(id);
        }
      });
    },
    react({ before, after: { phone } }) {
      if (before.phone.workItems === phone.workItems) return;
      if (hasTemplate(phone)) for (const { id } of newlyRinging(before.phone, phone)) wait.begin(id);
      for (const [id, page] of shown) {
        if (isRinging(phone.workItems[id])) continue;
        shown.delete(id);
        attempt("cancelNotice", page, id);
      }
      wait.react();
    },
    dispose() {
      undo();
      wait.dispose();
    },
  };
}
