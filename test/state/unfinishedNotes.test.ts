import type { Action } from "../../SoftphoneControl/state/actions";
import { callListSelector } from "../../SoftphoneControl/state/selectors/callListSelectors";
import { annasCall, appeared, bobsCall, changed, readyPhone } from "../support/facts";

const wrapsUp: Action[] = [
  appeared({ state: "Active", capabilities: ["end"] }),
  changed(2, { state: "Wrapup", capabilities: ["completeWrapup"], wrapup: { endsAt: 31_000, reasonRequired: false } }),
];
const writes = (notes: string): Action => ({ type: "intent.notesChanged", at: 20_000, workItemId: annasCall, notes });
const timeIsUp = changed(3, { state: "Ended" });

function after(...actions: Action[]) {
  const phone = readyPhone();
  phone.tell(...wrapsUp, ...actions);
  const { store, tell } = phone;
  return { store, tell, shown: () => callListSelector(store.getState()), ended: () => store.getState().phone.ended[0] };
}

describe("wrap-up ends by itself", () => {
  it("while the agent writes notes: they stay open, and what is typed then counts", () => {
    const { tell, shown, ended } = after(writes("wants"), timeIsUp);
    expect(shown()).toEqual([annasCall]);
    tell(writes("wants a refund"));
    expect(ended()).toMatchObject({ state: "Ended", notes: "wants a refund" });
  });

  it("before anybody has written anything in it: the call is gone", () => {
    expect(after(timeIsUp).shown()).toEqual([]);
  });

  it("and what was written in the call does not keep it, as it is kept already", () => {
    const phone = readyPhone();
    phone.tell(appeared({ state: "Active", capabilities: ["end"] }), writes("said hello"), ...wrapsUp.slice(1), timeIsUp);
    expect(callListSelector(phone.store.getState())).toEqual([]);
    expect(phone.store.getState().phone.ended[0]?.notes).toBe("said hello");
  });
});

describe("notes of a call that is over are closed", () => {
  it("when the agent has done with them", () => {
    const { tell, shown } = after(writes("a"), timeIsUp);
    tell({ type: "intent.notesFinished", at: 40_000, workItemId: annasCall });
    expect(shown()).toEqual([]);
  });

  it("when the next call is answered, not when it rings", () => {
    const { tell, shown, ended } = after(writes("a"), timeIsUp);
    tell(appeared({ id: bobsCall }));
    expect(shown()).toEqual([annasCall, bobsCall]);
    tell(changed(2, { state: "Active" }, undefined, bobsCall));
    expect(shown()).toEqual([bobsCall]);
    expect(ended()?.notes).toBe("a");
  });

  it("at once when the agent ended wrap-up", () => {
    const requestId = "r1" as never;
    const done: Action = { type: "intent.command", at: 21_000, requestId, source: "agent", command: { type: "completeWrapup", workItemId: annasCall } };
    expect(after(writes("a"), done, changed(3, { state: "Ended" }, "r1")).shown()).toEqual([]);
  });
});
