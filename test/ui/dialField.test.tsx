/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import type { RequestPhase } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import { requestOf, signedOutState, stateOf, telephony } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const dialled = { type: "dial", channelId: telephony, address: "+12065550177" } as const;

function dialField(state = stateOf()) {
  const view = renderSoftphone(state);
  const input = view.getByLabelText("Number to dial") as HTMLInputElement;
  return {
    ...view,
    input,
    type: (value: string) => fireEvent.change(input, { target: { value } }),
    call: () => fireEvent.click(view.getByRole("button", { name: "Call" })),
  };
}

describe("the field Number to dial", () => {
  it("groups digits while they are typed, and leaves what is deleted alone", () => {
    const { input, type } = dialField();
    type("2065550177");
    expect(input.value).toBe("(206) 555-0177");
    type("(206) 555-");
    expect(input.value).toBe("(206) 555-");
  });

  it("dials on Call and on Enter", () => {
    const { input, type, call, sent } = dialField();
    type("2065550177");
    call();
    fireEvent.keyDown(input, { key: "Enter" });
    expect(sent).toEqual([1, 2].map(() => ({ type: "intent.command", command: dialled })));
  });

  it("dials a short number as it is", () => {
    const { type, call, sent } = dialField();
    type("1002");
    call();
    expect(sent).toMatchObject([{ command: { address: "1002" } }]);
  });

  it("says what is no number, and stops saying so while it is mended", () => {
    const { type, call, sent, queryByText } = dialField();
    type("206");
    type("206 555 0177 0177 0177");
    call();
    expect(queryByText("This number cannot be dialed. Please check it.")).toBeTruthy();
    expect(sent).toEqual([]);
    type("206 555 0177");
    expect(queryByText("This number cannot be dialed. Please check it.")).toBeNull();
  });

  it("asks by Enter even while signed out: the phone says what is missing, and the text stays", () => {
    const { sent, type, input } = dialField(signedOutState());
    type("2065550177");
    fireEvent.keyDown(input, { key: "Enter" });
    expect(sent).toHaveLength(1);
    expect(input.value).toBe("(206) 555-0177");
  });

  it("keeps the next number that is typed while the first is on its way", () => {
    const { type, call, show, input } = dialField();
    type("2065550177");
    call();
    type("2065550199");
    show(stateOf({ pending: [{ ...requestOf(dialled), id: "request-1" as RequestId, phase: "accepted" }] }));
    expect(input.value.replace(/\D/g, "")).toBe("2065550199");
  });

  it("does nothing while it is empty or dialing", () => {
    const empty = dialField();
    empty.call();
    expect(empty.sent).toEqual([]);
    empty.unmount();
    const view = dialField(stateOf({ pending: [requestOf(dialled)] }));
    view.type("2065550177");
    view.call();
    fireEvent.keyDown(view.input, { key: "Enter" });
    expect(view.sent).toEqual([]);
  });

  it.each<[RequestPhase, string]>([
    ["open", "(206) 555-0177"],
    ["accepted", ""],
    ["effective", ""],
    ["failed", "(206) 555-0177"],
  ])("shows after a request that is %s: '%s'", (phase, shown) => {
    const { input, type, call, show } = dialField();
    type("2065550177");
    call();
    show(stateOf({ pending: [requestOf(dialled, { id: "request-1" as RequestId, phase })] }));
    expect(input.value).toBe(shown);
  });

  it("takes digits from its keys, and a + from a long press on 0", () => {
    const { input, getByRole } = dialField();
    fireEvent.click(getByRole("button", { name: "Show keys" }));
    const zero = getByRole("button", { name: "0" });
    fireEvent.pointerDown(zero);
    act(() => {
      jest.advanceTimersByTime(600);
    });
    fireEvent.pointerUp(zero);
    fireEvent.click(zero);
    fireEvent.click(getByRole("button", { name: "4" }));
    fireEvent.keyDown(getByRole("button", { name: "4" }), { key: "9" });
    fireEvent.pointerDown(zero);
    fireEvent.pointerUp(zero);
    fireEvent.click(zero);
    expect(input.value).toBe("+490");
  });
});
