import type { WorkItem } from "../../model/workItems/workItem";
import { recordToPop } from "../../state/rules/popRule";
import { answeredOn } from "../../state/selectors/requestSelectors";
import type { PhoneState } from "../../state/state";
import type { DispatchOutcome, Effect } from "../effect";
import { createHostCalls } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";
import { pagesJoinMs } from "./pagesJoinMs";

export interface PopInputs extends HostCallInputs {
  readonly getPhone: () => PhoneState;
  readonly dispatch: DispatchOutcome;
}

/** Opens the record of a call in its session, else where the agent answered it, once: it counts as opened before the host is asked, so that no reload opens it again. */
export function createPopEffect(inputs: PopInputs): Effect {
  const { hosts, getPhone, clock, log, dispatch } = inputs;
  const { ask, tellFault } = createHostCalls(inputs);
  let undo = (): void => undefined;

  /** The agent may have said who it is while at work on another call. */
  async function focus({ session }: WorkItem): Promise<void> {
    if (session?.phase === "open" && session.id !== undefined) await ask("focusSession", session.page, session.id)?.catch((error: unknown) => { tellFault("focusSession", error); });
  }

  function pop(phone: PhoneState, item: WorkItem, focused = Promise.resolve()): void {
    dispatch({ type: "pop.done", at: clock.now(), workItemId: item.id });
    const record = recordToPop(phone.configuration.screenPop, item);
    if (!record) return;
    const page = item.session?.phase === "open" ? item.session.page : answeredOn(phone, item.id);
    if (!hosts.find("openRecord", page)) {
      log.write({ level: "info", source: "host", message: `No page can show the record of ${item.id}.` });
      return;
    }
    focused.then(() => ask("openRecord", page, record)).catch((error: unknown) => {
      tellFault("openRecord", error);
      dispatch({ type: "trouble.noticed", at: clock.now(), level: "info", code: "recordNotShown" });
    });
  }

  return {
    runsIn: "primary",
    begin({ workItems }) {
      const left = Object.values(workItems).filter(isDue);
      if (left.length > 0) undo = clock.after(pagesJoinMs, () => {
        const phone = getPhone();
        for (const item of left.map(({ id }) => phone.workItems[id])) if (isDue(item)) pop(phone, item);
      });
    },
    react({ action, before, after: { phone } }) {
      if (before.phone.workItems === phone.workItems) return;
      for (const item of Object.values(phone.workItems)) {
        if (isDue(item) && !isDue(before.phone.workItems[item.id])) pop(phone, item, action.type === "intent.customerChosen" ? focus(item) : undefined);
      }
    },
    dispose: () => { undo(); },
  };
}

function isDue(item: WorkItem | undefined): item is WorkItem {
  return item?.pop === "due";
}
