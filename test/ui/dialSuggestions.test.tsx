/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import axe from "axe-core";
import type { NumberCandidate } from "../../SoftphoneControl/model/numbers/numberCandidate";
import { defaultPreferences } from "../../SoftphoneControl/model/settings/preferences";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { State } from "../../SoftphoneControl/state/state";
import { anna, bob, callOf, nina, nineThirty, pia, signedOutState, stateOf, talkOf, telephony } from "../support/builders";
import { pastCall } from "../support/pastCalls";
import { renderSoftphone, stringsOf } from "../support/renderSoftphone";

const favorites = [{ name: "Front desk", address: "1900" }, { name: nina.name, address: nina.address }];
const ended = [
  callOf({ id: "1" as WorkItemId, state: "Ended", endedAt: nineThirty - 60_000 }),
  callOf({ id: "2" as WorkItemId, state: "Ended", direction: "Outgoing", toAddress: bob.address, participants: [bob], endedAt: nineThirty - 120_000 }),
  callOf({ id: "3" as WorkItemId, state: "Ended", endedAt: nineThirty - 180_000 }),
  callOf({ id: "4" as WorkItemId, state: "Ended", fromAddress: "", participants: [{ address: "" }] }),
];
/** Without simulated people, who have a list of their own. */
const quiet = { ended, simulation: undefined };
const withAll = stateOf({ ...quiet, preferences: { ...defaultPreferences, favorites } });

function candidateOf(changes: Partial<NumberCandidate> = {}): NumberCandidate {
  return { label: "Ada Example", kind: "mobile", number: "(206) 555-0188", record: { id: "c1", name: "Ada Example", recordType: "contact" }, doNotPhone: false, ...changes };
}

function dialField(state: State = withAll, changes: Parameters<typeof renderSoftphone>[1] = {}) {
  const view = renderSoftphone(state, changes);
  const input = view.getByLabelText("Number to dial") as HTMLInputElement;
  return {
    ...view,
    input,
    type: (value: string) => fireEvent.change(input, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(input, { key }),
    pause: (ms = 300) => {
      act(() => {
        jest.advanceTimersByTime(ms);
      });
    },
    options: () => view.queryAllByRole("option").map(({ textContent }) => textContent),
    dialed: () => view.sent.flatMap((intent) => (intent.type === "intent.command" && intent.command.type === "dial" ? [intent.command.address] : [])),
    asked: () => view.sent.flatMap((intent) => (intent.type === "intent.peopleSought" ? [intent.text] : [])),
  };
}

const answered = (text: string, people: readonly NumberCandidate[] | undefined) =>
  stateOf({ ...quiet, peopleSearch: { text, phase: people ? "done" : "failed", people: people ?? [] } });

describe("suggestions while a number is typed", () => {
  it("are favorites, recent calls, colleagues and queues, every number once", () => {
    const { type, options } = dialField();
    type("n");
    expect(options()).toEqual(["Front desk 1900", "Nina Berg 1002Ready", "Anna Keller (206) 555-01421 min. ago", "Pia Lund 1004Signed out", "Billing 2002nobody waits"]);
  });

  it("know the last calls of the book, too: of pages before, and of calls that have fallen out of the state", async () => {
    const read = jest.fn((_: number, most?: number) => Promise.resolve({ calls: [pastCall({ at: nineThirty - 9_000_000 }), pastCall({ at: nineThirty - 7_200_000, address: "+442079460123", name: "Nora Quist" }), pastCall({ at: nineThirty - 7_000_000, address: "+442079460999", name: "" })].slice(-(most ?? 0)), spans: [] }));
    const { type, options, input } = dialField(withAll, { book: { read, find: () => Promise.resolve([]) } });
    expect(read.mock.calls.some(([, most]) => most === 300)).toBe(false);
    fireEvent.focus(input);
    type("n");
    await act(async () => { await Promise.resolve(); });
    expect(options()).toContain("Nora Quist +44 20 7946 01231 hr. ago");
    expect(options().filter((option) => option?.startsWith("Anna Keller"))).toEqual(["Anna Keller (206) 555-01421 min. ago"]);
    type("0999");
    expect(options()).toEqual([expect.stringContaining("+44 20 7946 0999")]);
    expect(read).toHaveBeenCalledWith(0, 300, ["calls"]);
  });

  it("fit the digits of a number in any notation", () => {
    const { type, options } = dialField();
    type("(206) 55");
    expect(options()).toEqual(["Anna Keller (206) 555-01421 min. ago"]);
  });

  it("come on the arrow down in an empty field: favorites and recent calls, the newest first", () => {
    const { press, options } = dialField();
    expect(options()).toEqual([]);
    press("ArrowDown");
    expect(options().map((text) => text?.split(" ")[0])).toEqual(["Front", "Nina", "Anna", "Bob"]);
  });

  it("are a combobox with a list: the field keeps the focus and names the option", () => {
    const { input, type, press, getByRole, getAllByRole } = dialField();
    expect(input.getAttribute("role")).toBe("combobox");
    expect(input.getAttribute("aria-expanded")).toBe("false");
    expect(input.hasAttribute("aria-controls")).toBe(false);
    type("n");
    expect(input.getAttribute("aria-expanded")).toBe("true");
    expect(input.getAttribute("aria-controls")).toBe(getByRole("listbox", { name: "Suggestions" }).id);
    expect(input.hasAttribute("aria-activedescendant")).toBe(false);
    const options = getAllByRole("option");
    for (const [key, index] of [["ArrowDown", 0], ["ArrowDown", 1], ["ArrowUp", 0], ["ArrowUp", options.length - 1], ["ArrowDown", 0]] as const) {
      press(key);
      expect(input.getAttribute("aria-activedescendant")).toBe(options[index]?.id);
      expect(options.map((option) => option.getAttribute("aria-selected")).indexOf("true")).toBe(index);
    }
  });

  it("are dialed by Enter once chosen, and by a click, with one command", () => {
    const { input, type, press, dialed, getByText, options } = dialField();
    type("ann");
    press("ArrowDown");
    press("Enter");
    expect(dialed()).toEqual([anna.address]);
    expect(options()).toEqual([]);
    type("bob");
    fireEvent.mouseDown(getByText("Bob Okafor"));
    fireEvent.click(getByText("Bob Okafor"));
    expect(dialed()).toEqual([anna.address, bob.address]);
    expect(input.value).toBe("bob");
  });

  it("never dial a name by themselves: the agent is told what to do, and the list is there", () => {
    const { input, type, press, sent, queryByText, getByRole, getByText, options } = dialField();
    type("nina");
    press("Enter");
    fireEvent.blur(input);
    expect(options()).toEqual([]);
    fireEvent.click(getByRole("button", { name: "Call" }));
    expect(sent).toEqual([]);
    expect(getByText("Choose somebody from the list, or type a whole number.")).toBeTruthy();
    expect(options()).toEqual(["Nina Berg 1002Ready"]);
    expect(document.activeElement).toBe(input);
    type("nina b");
    expect(queryByText(/Choose somebody/)).toBeNull();
    type("zz");
    press("Enter");
    expect(getByText(/Nobody found/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it("do not keep Enter from dialing a number", () => {
    const { type, press, dialed, options } = dialField();
    type("1002");
    expect(options()).toHaveLength(1);
    press("Enter");
    type("100");
    press("Enter");
    expect(dialed()).toEqual(["1002", "100"]);
  });

  it("leave who is away alone", () => {
    const { type, press, sent, getByRole } = dialField();
    type(pia.name);
    expect(getByRole("option").getAttribute("aria-disabled")).toBe("true");
    press("ArrowDown");
    press("Enter");
    expect(sent).toEqual([]);
  });

  it("close on Escape, and come again on the arrow down", () => {
    const { input, type, press, options } = dialField();
    type("n");
    press("ArrowDown");
    press("Escape");
    expect(options()).toEqual([]);
    expect(input.value).toBe("n");
    expect(input.hasAttribute("aria-activedescendant")).toBe(false);
    press("ArrowDown");
    expect(options()).not.toEqual([]);
  });

  it("close when the field is left, and stay closed for the key pad", () => {
    const { input, type, options, getByRole } = dialField();
    type("1");
    fireEvent.blur(input);
    fireEvent.click(getByRole("button", { name: "Show keys" }));
    expect(input.inputMode).toBe("tel");
    fireEvent.click(getByRole("button", { name: "0" }));
    expect(input.value).toBe("10");
    expect(options()).toEqual([]);
  });

  it("are read while signed out, too; the phone says what is missing", () => {
    const { type, press, dialed } = dialField(signedOutState(quiet));
    type("anna");
    press("ArrowDown");
    press("Enter");
    expect(dialed()).toEqual([anna.address]);
  });

  it("ask what to do in a call, as any number does", () => {
    const { type, press, sent } = dialField(stateOf({ ...quiet, calls: [talkOf()] }));
    type("nina");
    press("ArrowDown");
    press("Enter");
    expect(sent).toEqual([{ type: "intent.command", command: { type: "dial", channelId: telephony, address: nina.address } }]);
  });

  it("have no violations", async () => {
    const { container, type, press } = dialField();
    type("n");
    press("ArrowDown");
    jest.useRealTimers();
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("the search in Dynamics", () => {
  it("asks in a pause of the typing, from three letters, once", () => {
    const { type, pause, asked } = dialField();
    for (const text of ["a", "ad", "ada"]) type(text);
    pause(299);
    expect(asked()).toEqual([]);
    pause(1);
    expect(asked()).toEqual(["ada"]);
    pause(5_000);
    expect(asked()).toEqual(["ada"]);
    type("ad");
    pause();
    expect(asked()).toEqual(["ada"]);
  });

  it("asks whose a whole number is, not for the digits before", () => {
    const { type, pause, asked } = dialField();
    for (const text of ["2065550", "(206) 555-0177"]) {
      type(text);
      pause();
    }
    expect(asked()).toEqual(["+12065550177"]);
  });

  it("asks nothing of what is not looked at", () => {
    const { input, type, press, pause, asked } = dialField();
    type("ada");
    press("Escape");
    pause();
    type("adam");
    fireEvent.blur(input);
    pause();
    expect(asked()).toEqual([]);
  });

  it("shows what is found with its kind of number, and who does not want to be called", () => {
    const { type, show, options, press, dialed } = dialField();
    type("ada");
    show(answered("ada", [candidateOf(), candidateOf({ kind: "other", number: anna.address, doNotPhone: true, label: "Ada K." }), candidateOf({ number: "ask reception" })]));
    expect(options()).toEqual(["Ada Example (206) 555-0188Mobile", "Ada K. (206) 555-0142does not want to be calledContact"]);
    press("ArrowDown");
    press("Enter");
    expect(dialed()).toEqual(["+12065550188"]);
  });

  it("marks those known from elsewhere, too", () => {
    const { type, show, options } = dialField();
    type("anna");
    show(answered("anna", [candidateOf({ number: anna.address, doNotPhone: true })]));
    expect(options()).toEqual(["Anna Keller (206) 555-0142does not want to be called1 min. ago"]);
  });

  it("says that it goes on, failed, or found nobody, and drops the answer to an older question", () => {
    const { type, show, getByText, queryByText, options } = dialField();
    type("zoe");
    expect(getByText("Looking up …")).toBeTruthy();
    show(answered("zo", [candidateOf()]));
    expect(options()).toEqual([]);
    show(answered("zoe", undefined));
    expect(getByText("Dynamics could not be searched.")).toBeTruthy();
    show(answered("zoe", []));
    expect(getByText(/Nobody found/)).toBeTruthy();
    type("20");
    expect(queryByText(/Nobody found|Looking up/)).toBeNull();
  });
});

describe("what a number will be dialed as", () => {
  it.each([
    ["2065550177", "Dials \u2066+1 206 555 0177\u2069 (United States)"],
    ["+49 30 23125678", ""],
    ["011 49 30 23125678", "Dials \u2066+49 30 23125678\u2069 (Germany)"],
    ["1-800-FLOWERS", "Dials \u2066+1 800 356 9377\u2069 (United States)"],
    ["1002", ""],
    ["nina", ""],
  ])("stands beside %s: %j", (typed, hint) => {
    const { type, input } = dialField();
    type(typed);
    const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent).join("")).toBe(hint);
  });

  it("names the country in the agent's language", () => {
    const view = renderSoftphone(withAll, { strings: stringsOf(1031) });
    const input = view.getByRole("combobox", { name: "Nummer wählen" });
    fireEvent.change(input, { target: { value: "2065550177" } });
    expect(within(view.container).getByText(/Vereinigte Staaten/)).toBeTruthy();
  });

  it("comes from a pasted link, too", () => {
    const { type, input, press, dialed } = dialField();
    type("tel:+12065550177");
    expect(input.value).toBe("+1 206 555 0177");
    press("Enter");
    expect(dialed()).toEqual(["+12065550177"]);
  });
});
