/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import type { NumberCandidate } from "../../SoftphoneControl/model/numbers/numberCandidate";
import type { NumberField } from "../../SoftphoneControl/ui/SoftphoneView.types";
import { signedOutState, stateOf, telephony } from "../support/builders";
import { fieldOf, renderSoftphone } from "../support/renderSoftphone";

const label = "Phone number of this record";

function recordNumber(changes: Partial<NumberField> = {}, state = stateOf()) {
  const onChange = jest.fn();
  const view = renderSoftphone(state, { field: fieldOf({ onChange, ...changes }) });
  const input = view.getByLabelText(label) as HTMLInputElement;
  return {
    ...view,
    input,
    onChange,
    type: (value: string) => fireEvent.change(input, { target: { value } }),
    /** The platform shows another value. */
    receive: (value: string) => {
      view.update({ field: fieldOf({ onChange, ...changes, value }) });
    },
  };
}

describe("the record's number", () => {
  it("is read as it is usual and called by its button", () => {
    const { input, getByRole, sent } = recordNumber();
    expect(input.value).toBe("(206) 555-0142");
    fireEvent.click(getByRole("button", { name: "Call (206) 555-0142" }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "dial", channelId: telephony, address: "+12065550142" } }]);
  });

  it("is called without the extension that stands behind it, which stays as it was typed", () => {
    const { input, getByRole, queryByText, sent } = recordNumber({ value: "(312) 555-0187 ext. 22" });
    expect(input.value).toBe("(312) 555-0187 ext. 22");
    expect(queryByText(/does not look like/)).toBeNull();
    fireEvent.click(getByRole("button", { name: "Call (312) 555-0187" }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "dial", channelId: telephony, address: "+13125550187" } }]);
  });

  it("gives way to the form's other number only when the column is empty", () => {
    const other = { otherNumber: "+442079460958" };
    const filled = recordNumber(other);
    expect(filled.queryByRole("button", { name: "Call +44 20 7946 0958" })).toBeNull();
    filled.unmount();
    const { getByRole, getByText, sent, input } = recordNumber({ ...other, value: "" });
    expect(input.value).toBe("");
    expect(getByText("The form’s other number: +44 20 7946 0958")).toBeTruthy();
    fireEvent.click(getByRole("button", { name: "Call +44 20 7946 0958" }));
    expect(sent).toEqual([{ type: "intent.command", command: { type: "dial", channelId: telephony, address: "+442079460958" } }]);
  });

  it("never goes to the next record: what was being typed stays with the one before", () => {
    const { type, onChange, update, getByLabelText } = recordNumber();
    type("2065550177");
    update({ field: fieldOf({ onChange, recordId: "record-2", value: "" }) });
    act(() => {
      jest.advanceTimersByTime(2_000);
    });
    expect(onChange).not.toHaveBeenCalled();
    expect((getByLabelText(label) as HTMLInputElement).value).toBe("");
  });

  it("that is hidden gives way to the form's other number", () => {
    const { getByRole, sent } = recordNumber({ readable: false, value: "", otherNumber: "+442079460958" });
    fireEvent.click(getByRole("button", { name: "Call +44 20 7946 0958" }));
    expect(sent).toHaveLength(1);
  });

  it("cannot be called while signed out", () => {
    const { getByRole, sent } = recordNumber({}, signedOutState());
    fireEvent.click(getByRole("button", { name: "Call (206) 555-0142" }));
    expect(sent).toEqual([]);
  });

  it("is not written by looking at it", () => {
    const { input, onChange } = recordNumber();
    fireEvent.focus(input);
    fireEvent.blur(input);
    fireEvent.keyDown(input, { key: "Enter" });
    act(() => {
      jest.advanceTimersByTime(2000);
    });
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is written once, in full, on leaving the field", () => {
    const { input, onChange, type, receive } = recordNumber();
    type("2065550177");
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(input);
    fireEvent.blur(input);
    expect(onChange.mock.calls).toEqual([["+12065550177"]]);
    expect(input.value).toBe("(206) 555-0177");
    receive("+12065550177");
    expect(input.value).toBe("(206) 555-0177");
  });

  it("is written on Enter, and after a pause", () => {
    const { input, onChange, type } = recordNumber();
    type("2065550177");
    fireEvent.keyDown(input, { key: "Enter" });
    type("2065550178");
    act(() => {
      jest.advanceTimersByTime(900);
    });
    expect(onChange.mock.calls).toEqual([["+12065550177"], ["+12065550178"]]);
  });

  it("goes on being typed when the record takes what was written in a pause", () => {
    const { input, type, receive } = recordNumber();
    type("206555");
    act(() => {
      jest.advanceTimersByTime(900);
    });
    receive("206555");
    type(`${input.value}0177`);
    expect(input.value).toBe("(206) 555-0177");
  });

  it("is written as it was typed when it is no number", () => {
    const { input, onChange, type, getByText } = recordNumber();
    type("ask Anna ");
    fireEvent.blur(input);
    expect(onChange.mock.calls).toEqual([["ask Anna"]]);
    expect(input.value).toBe("ask Anna ");
    expect(getByText("This does not look like a phone number.")).toBeTruthy();
  });

  it("follows the record when somebody else changes it", () => {
    const { input, receive } = recordNumber();
    receive("+12065550111");
    expect(input.value).toBe("(206) 555-0111");
  });

  it("may be emptied", () => {
    const { input, onChange, type } = recordNumber();
    type("");
    fireEvent.blur(input);
    expect(onChange.mock.calls).toEqual([[""]]);
  });

  it("without digits gives a hint, and no button", () => {
    const { input, getByText, queryByRole } = recordNumber({ value: "val" });
    expect(input.value).toBe("val");
    expect(getByText("This does not look like a phone number.")).toBeTruthy();
    expect(queryByRole("button", { name: /^Call ./ })).toBeNull();
  });

  it("shows the platform's own complaint first", () => {
    const { getByText, queryByText } = recordNumber({ value: "val", error: "Required." });
    expect(getByText("Required.")).toBeTruthy();
    expect(queryByText("This does not look like a phone number.")).toBeNull();
  });

  it("can be read and called on a read-only form", () => {
    const { input, getByRole } = recordNumber({ editable: false });
    expect(input.readOnly).toBe(true);
    expect(getByRole("button", { name: "Call (206) 555-0142" })).toBeTruthy();
  });

  it("is hidden by column security; dialing is still possible", () => {
    const { input, getByLabelText, queryByRole } = recordNumber({ readable: false, value: "+12065550142" });
    expect([input.value, input.placeholder, input.disabled]).toEqual(["", "Hidden by column security", true]);
    expect(queryByRole("button", { name: /^Call ./ })).toBeNull();
    expect(getByLabelText("Number to dial")).toBeTruthy();
  });

  it("invites to add one where there is none", () => {
    const { input } = recordNumber({ value: "" });
    expect(input.placeholder).toBe("Add a number");
  });
});

describe("the numbers of the record's customer", () => {
  const record = { id: "7", name: "Ada Example", recordType: "contact" };
  const mobile: NumberCandidate = { label: "Ada Example", kind: "mobile", number: "(206) 555-0150", record, doNotPhone: false };
  const business: NumberCandidate = { ...mobile, label: "Example Ltd", kind: "business", number: "011 44 20 7946 0958", doNotPhone: true };
  const ghost: NumberCandidate = { ...mobile, kind: "other", number: "ask her" };
  const dialed = (address: string) => [{ type: "intent.command", command: { type: "dial", channelId: telephony, address } }];
  const hintOf = ({ input }: { readonly input: HTMLInputElement }): string | null | undefined =>
    document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent;

  it("come last: after the column and the form's other number", () => {
    for (const field of [{ value: "+12065550142" }, { value: "", otherNumber: "+12065550199" }]) {
      const view = recordNumber({ ...field, candidates: [mobile, business] });
      expect([view.queryByText(/Ada/), view.queryByRole("button", { name: /choose a number/ })]).toEqual([null, null]);
      view.unmount();
    }
  });

  it("say whose they are; a single one is called at once", () => {
    const view = recordNumber({ value: "", candidates: [ghost, mobile] });
    expect(hintOf(view)).toBe("Ada Example · Mobile · (206) 555-0150");
    fireEvent.click(view.getByRole("button", { name: "Call (206) 555-0150" }));
    expect(view.sent).toEqual(dialed("+12065550150"));
  });

  it("are picked from when there are several, with a word of who does not want to be called", () => {
    const view = recordNumber({ value: "", candidates: [mobile, business] });
    expect(hintOf(view)).toBe("2 numbers known");
    fireEvent.click(view.getByRole("button", { name: "Call: choose a number" }));
    expect(view.sent).toEqual([]);
    expect(view.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
      "Ada ExampleMobile · (206) 555-0150",
      "Example LtdBusiness · +44 20 7946 0958does not want to be called",
    ]);
    fireEvent.click(view.getByRole("menuitem", { name: /^Example Ltd/ }));
    expect(view.sent).toEqual(dialed("+442079460958"));
  });

  it("stand in for a hidden column, and make room for what is typed", () => {
    const hidden = recordNumber({ readable: false, value: "", candidates: [business] });
    expect([hintOf(hidden), hidden.getByRole("button", { name: "Call +44 20 7946 0958" })]).toEqual([
      "Example Ltd · Business · +44 20 7946 0958does not want to be called",
      expect.anything(),
    ]);
    hidden.unmount();
    const view = recordNumber({ value: "", candidates: [business] });
    view.type("2065550177");
    expect([view.queryByText(/Example Ltd/), view.getByRole("button", { name: "Call (206) 555-0177" })]).toEqual([null, expect.anything()]);
  });

  it("cannot be called while signed out", () => {
    const view = recordNumber({ value: "", candidates: [mobile, business] }, signedOutState());
    fireEvent.click(view.getByRole("button", { name: "Call: choose a number" }));
    expect(view.queryAllByRole("menuitem")).toEqual([]);
  });
});
