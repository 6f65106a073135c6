/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import { supervisionManners } from "../../SoftphoneControl/model/workItems/supervision";
import { callOf, channelOf, deskOf, nina, stateOf, talkOf } from "../support/builders";
import { pastCall } from "../support/pastCalls";
import { renderSoftphone } from "../support/renderSoftphone";

const ofMore = ["Sound devices", "Keyboard shortcuts", "Diagnostics", "Show log", "About"];
const bar = ["Directory", "Recent calls", "My day"];
const scrolled = jest.fn();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
});

function open(view: ReturnType<typeof renderSoftphone>, name: string): HTMLElement {
  const isInBar = bar.includes(name);
  const opener = view.getByRole("button", { name: isInBar ? name : "More" });
  opener.focus();
  fireEvent.click(opener);
  if (!isInBar) fireEvent.click(view.getByRole("menuitem", { name: new RegExp(`^${name}`) }));
  return opener;
}

describe("a panel", () => {
  it.each([...bar, ...ofMore])("%s goes with Escape, and gives the focus back", async (name) => {
    const view = renderSoftphone(stateOf());
    const opener = open(view, name);
    await view.findByRole("button", { name: /^Close/ });
    expect(document.activeElement?.closest("section")).not.toBeNull();
    fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
    expect(view.queryByRole("button", { name: /^Close/ })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it("comes into view, but not while a call rings: that one stays where it is seen", () => {
    const idle = renderSoftphone(stateOf());
    open(idle, "About");
    idle.unmount();
    expect(scrolled).toHaveBeenCalled();
    scrolled.mockClear();
    open(renderSoftphone(stateOf({ calls: [callOf()] })), "About");
    expect(scrolled).not.toHaveBeenCalled();
  });
});

describe("the menu More", () => {
  it("has together what belongs together: work, settings, help", () => {
    const view = renderSoftphone(stateOf({ ...deskOf(), directory: { colleagues: [{ ...nina, supervision: supervisionManners }], queues: [] } }));
    fireEvent.click(view.getByRole("button", { name: "More" }));
    expect(view.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
      "Colleagues on calls",
      "Ask the help desk …",
      "Sound devices …",
      "Keyboard shortcuts",
      "Collapse to a bar",
      "Diagnostics",
      "Show log",
      "About",
    ]);
  });
});

describe("in the directory", () => {
  const directory = { colleagues: [{ ...nina, supervision: supervisionManners }], queues: [] };
  const panelOf = (changes: Parameters<typeof stateOf>[0]) => {
    const view = renderSoftphone(stateOf({ directory, ...changes }));
    open(view, "Directory");
    return { ...view, panel: within(view.getByRole("region", { name: "Directory" })) };
  };

  it("a colleague's call can be joined", () => {
    const { panel, sent } = panelOf({});
    fireEvent.click(panel.getByRole("button", { name: "Coach" }));
    expect(sent).toMatchObject([{ command: { type: "superviseCall", colleagueId: nina.id, manner: "coach" } }]);
  });

  it("no call is joined from within one's own", () => {
    expect(panelOf({ calls: [talkOf()] }).panel.queryByRole("button", { name: "Coach" })).toBeNull();
  });
});

describe("recent calls", () => {
  it("can't be called back while the agent talks and can ask nobody", async () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf({ capabilities: ["end"] })], channels: [channelOf({ state: "Active" })] }), { book: { read: () => Promise.resolve({ calls: [pastCall()], spans: [] }), find: () => Promise.resolve([]) } });
    open(view, "Recent calls");
    const redial = await within(view.getByRole("region", { name: "Recent calls" })).findByRole("button", { name: /^Call Anna/ });
    expect(redial.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(redial);
    expect(view.sent.filter(({ type }) => type === "intent.command")).toEqual([]);
  });
});
