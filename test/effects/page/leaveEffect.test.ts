import { createLeaveEffect } from "../../../SoftphoneControl/effects/page/leaveEffect";
import type { CallMedia } from "../../../SoftphoneControl/model/workItems/callMedia";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { annasCall, appeared, bobsCall, changed, readyPhone } from "../../support/facts";

const sounds = (media: CallMedia, workItemId = annasCall): Action => ({ type: "contactCenter.callMediaChanged", at: 3_000, workItemId, media });

function leaveBench() {
  let isAsking = false;
  const leave = { ask: (asks: boolean) => { isAsking = asks; }, dispose: () => { isAsking = false; } };
  const phone = readyPhone();
  const effect = createLeaveEffect({ leave });
  effect.begin?.(phone.store.getState().phone);
  phone.store.onStep((step) => { effect.react(step); });
  return { ...phone, effect, asks: () => isAsking };
}

describe("whether the browser asks before the page goes", () => {
  it("does while a call is heard on this page, on hold too, and no more when the talk is over", () => {
    const { tell, asks } = leaveBench();
    expect(asks()).toBe(false);
    tell(appeared(), sounds({ phase: "connecting" }));
    expect(asks()).toBe(false);
    tell(changed(2, { state: "Active" }));
    expect(asks()).toBe(true);
    tell(sounds({ phase: "flowing" }), changed(3, { state: "Paused" }));
    expect(asks()).toBe(true);
    tell(changed(4, { state: "Wrapup" }));
    expect(asks()).toBe(false);
  });

  it("does from the moment a call goes out", () => {
    const { tell, asks } = leaveBench();
    tell(appeared({ direction: "Outgoing", state: "Initiated" }), sounds({ phase: "connecting" }));
    expect(asks()).toBe(true);
    tell(changed(2, { state: "EndedUnknown", endReason: "busy" }));
    expect(asks()).toBe(false);
  });

  it("goes on for the call that is left", () => {
    const { tell, asks } = leaveBench();
    tell(appeared({ state: "Paused" }), sounds({ phase: "flowing" }), appeared({ id: bobsCall, state: "Active" }), sounds({ phase: "flowing" }, bobsCall));
    tell(changed(2, { state: "Ended" }));
    expect(asks()).toBe(true);
  });

  it.each([
    ["a call at the desk phone", { telephone: "deskPhone" }, sounds({ phase: "flowing" })],
    ["a chat", { channelType: "Chat" }, sounds({ phase: "flowing" })],
    ["a call whose sound the page before had", {}, sounds({ phase: "recovering" })],
    ["a call of which this page hears nothing", {}, changed(2, { muted: true })],
  ] as const)("does not for %s", (_, particulars, told) => {
    const { tell, asks } = leaveBench();
    tell(appeared({ state: "Active", ...particulars }), told);
    expect(asks()).toBe(false);
  });

  it("does in the page that takes over in the middle of a call, and no more in the one that has given it away", () => {
    const { tell, store, effect, asks } = leaveBench();
    tell(appeared({ state: "Active" }), sounds({ phase: "flowing" }));
    effect.dispose?.();
    expect(asks()).toBe(false);
    effect.begin?.(store.getState().phone);
    expect(asks()).toBe(true);
  });
});
