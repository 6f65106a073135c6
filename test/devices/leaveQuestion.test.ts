/** @jest-environment jsdom */
import { createLeaveQuestion } from "../../SoftphoneControl/browser/leaveQuestion";

function isAsked(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

describe("the question before the page goes", () => {
  it("is asked only as long as it is wanted, and leaves no handler behind", () => {
    const added = jest.spyOn(window, "addEventListener");
    const removed = jest.spyOn(window, "removeEventListener");
    const leave = createLeaveQuestion(window);
    expect(isAsked()).toBe(false);
    expect(added).not.toHaveBeenCalled();
    leave.ask(true);
    leave.ask(true);
    expect(isAsked()).toBe(true);
    leave.ask(false);
    expect(isAsked()).toBe(false);
    leave.ask(true);
    leave.dispose();
    expect(isAsked()).toBe(false);
    expect(new Set(removed.mock.calls.map(([, handler]) => handler))).toEqual(new Set(added.mock.calls.map(([, handler]) => handler)));
  });
});
