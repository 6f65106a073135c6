import type { WorkItemId } from "../../model/ids";
import { fillPlaceholders } from "../../model/records/fillPlaceholders";
import type { CallSession, WorkItem } from "../../model/workItems/workItem";
import { hasConnected } from "../../state/rules/callMoment";
import { answeredOn } from "../../state/selectors/requestSelectors";
import type { PhoneState } from "../../state/state";
import type { Step } from "../../state/step";
import { createCallerWait } from "./callerWait";
import type { DispatchOutcome, Effect } from "../effect";
import { createHostCalls, hostFaultOf } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";
import { pagesJoinMs } from "./pagesJoinMs";

export interface CallSessionInputs extends HostCallInputs {
  readonly getPhone: () => PhoneState;
  /** Stands for a caller whom nobody knows, in the agent's language. */
  readonly unnamed: () => string;
  readonly dispatch: DispatchOutcome;
}

/** As long as a session may wait for the caller's name. */
const patienceMs = 2_000;

type Filled = ReturnType<typeof fillPlaceholders>;

/** A session of the host for each customer's call, in front whenever the agent talks to that customer; never two for one call, and none left behind. */
export function createCallSessionEffect(inputs: CallSessionInputs): Effect {
  const { hosts, getPhone, clock, log, unnamed, dispatch } = inputs;
  const { ask, attempt, tellFault } = createHostCalls(inputs);
  const wait = createCallerWait({ clock, getPhone, patienceMs, then: open });
  let undo = (): void => undefined;

  function change(workItemId: WorkItemId, session: CallSession): void {
    dispatch({ type: "callSession.changed", at: clock.now(), workItemId, session });
  }

  function filledFor(item: WorkItem): Filled {
    return fillPlaceholders(getPhone().configuration.callSession.parameters, item, unnamed());
  }

  function begun({ id, session }: WorkItem): void {
    if (session?.page === undefined) {
      wait.begin(id);
      return;
    }
    // The page that asked for it has gone before it knew: it may be open, and must not open twice.
    log.write({ level: "warning", source: "host", message: `Nobody knows whether the session of ${id} has opened.` });
    change(id, { phase: "failed" });
  }

  function open(id: WorkItemId): void {
    const phone = getPhone();
    const item = phone.workItems[id];
    if (item?.session?.phase !== "due") return;
    const page = hosts.pageFor("createSession", answeredOn(phone, id));
    const templateParameters = filledFor(item);
    const opening = ask("createSession", page, { type: "createSession", templateName: phone.configuration.callSession.template, templateParameters });
    if (!opening) {
      log.write({ level: "info", source: "host", message: `No page can open a session for ${id}.` });
      change(id, { phase: "failed" });
      return;
    }
    change(id, { phase: "due", page });
    opening.then(
      (sessionId) => { opened(id, { phase: "open", id: sessionId, page }, templateParameters); },
      (error: unknown) => {
        tellFault("createSession", error);
        change(id, { phase: "failed" });
        const code = hostFaultOf(error);
        // A page that has gone: the agent reads that Dynamics did not answer, not the contact centre.
        dispatch({ type: "trouble.noticed", at: clock.now(), level: "info", code: code === "timeout" ? "hostTimeout" : code });
      },
    );
  }

  function opened(id: WorkItemId, session: CallSession, told: Filled): void {
    const { workItems, ended } = getPhone();
    const item = workItems[id];
    if (item) {
      change(id, session);
      retitle(session, told, filledFor(item));
      return;
    }
    const over = ended.find((other) => other.id === id);
    if (over) leave(over, session);
  }

  function retitle({ id, page }: CallSession, told: Filled, now: Filled): void {
    const slugs = Object.entries(now).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== told[entry[0]]);
    if (id !== undefined && slugs.length > 0) attempt("setSessionTitle", page, id, Object.fromEntries(slugs));
  }

  /** What nobody has worked on is put away in any case. */
  function leave(item: WorkItem, { id, page }: CallSession): void {
    if (id !== undefined && (getPhone().configuration.callSession.closeAtEnd || !hasConnected(item))) attempt("closeSession", page, id);
  }

  function follow(known: WorkItem | undefined, item: WorkItem): void {
    const { session } = item;
    if (session?.phase === "due" && known?.session?.phase !== "due") begun(item);
    if (session?.phase === "open" && known?.session?.phase === "open") retitle(session, filledFor(known), filledFor(item));
  }

  function react({ before, after, events }: Step): void {
    const { workItems, ended } = after.phone;
    if (before.phone.workItems === workItems) return;
    for (const item of Object.values(workItems)) if (before.phone.workItems[item.id] !== item) follow(before.phone.workItems[item.id], item);
    for (const { id } of Object.values(before.phone.workItems)) {
      const over = workItems[id] ? undefined : ended.find((item) => item.id === id);
      if (over?.session?.phase === "open") leave(over, over.session);
    }
    for (const event of events) {
      if (event.name !== "workitemConnect" && event.name !== "workitemResume") continue;
      const { session } = event.workItem;
      if (session?.phase === "open" && session.id !== undefined) attempt("focusSession", session.page, session.id);
    }
    wait.react();
  }

  return {
    runsIn: "primary",
    react,
    begin({ workItems }) {
      const left = Object.values(workItems).filter(({ session }) => session?.phase === "due");
      if (left.length > 0) undo = clock.after(pagesJoinMs, () => { left.forEach(begun); });
    },
    dispose() {
      undo();
      wait.dispose();
    },
  };
}
