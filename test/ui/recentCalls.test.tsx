/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { PastCall } from "../../SoftphoneControl/model/past/pastCall";
import { defaultPreferences } from "../../SoftphoneControl/model/settings/preferences";
import type { ShiftBook } from "../../SoftphoneControl/model/past/shiftBook";
import type { ShiftBookPort } from "../../SoftphoneControl/ports/shiftBookPort";
import { lastAtOrBefore, offsetsOf } from "../../SoftphoneControl/ui/recent/offsets";
import { bob, callOf, nineThirty, stateOf } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { missedCall, pastCall } from "../support/pastCalls";
import { renderSoftphone } from "../support/renderSoftphone";

const hourMs = 3_600_000;
const settle = () => act(async () => { await Promise.resolve(); });

async function opened(calls: readonly PastCall[], changes: StateChanges = {}, read: ShiftBookPort["read"] = () => Promise.resolve({ calls, spans: [] }), find: ShiftBookPort["find"] = () => Promise.resolve([])) {
  const view = renderSoftphone(stateOf(changes), { book: { read, find } });
  await settle();
  fireEvent.click(view.getByRole("button", { name: /^Recent calls/ }));
  await settle();
  const panel = within(view.getByRole("region", { name: "Recent calls" }));
  const rows = (): (string | null)[] => panel.queryAllByRole("row").map(({ textContent }) => textContent);
  const types = (value: string): void => { fireEvent.change(panel.getByRole("textbox"), { target: { value } }); };
  return { view, panel, rows, types, dialed: () => view.sent.flatMap((intent) => (intent.type === "intent.command" && intent.command.type === "dial" ? intent.command.address : [])) };
}

const annas = pastCall({ at: nineThirty - 2 * hourMs });
const bobs = missedCall({ at: nineThirty - hourMs, ...bob, queueName: "Billing" });

describe("recent calls", () => {
  it("stand by days, the newest first, with what came of them", async () => {
    const { rows } = await opened([pastCall({ at: nineThirty - 72 * hourMs }), pastCall({ at: nineThirty - 24 * hourMs, direction: "Outgoing", outcome: "unanswered", queueName: "" }), annas, bobs]);
    expect(rows().map((row) => row?.replace(/\d+:\d+ [AP]M/, "…"))).toEqual([
      "Today",
      "Bob OkaforIncoming, … · Missed · Billing",
      "Anna KellerIncoming, … · 2:00 · Support",
      "Yesterday",
      "Anna KellerOutgoing, … · No answer",
      "Fri, Feb 27",
      "Anna KellerIncoming, … · 2:00 · Support",
    ]);
  });

  it("are cleared once the agent has said yes to what goes with them", async () => {
    const { view, panel } = await opened([annas, bobs]);
    const clears = () => view.sent.flatMap((intent) => (intent.type === "intent.preferencesChanged" && intent.preferences.recentClearedAt !== undefined ? [intent.preferences.recentClearedAt] : []));
    fireEvent.click(panel.getByRole("button", { name: "Clear the list" }));
    expect(panel.getByRole("alert").textContent).toMatch(/deleted from this browser/);
    fireEvent.click(panel.getByRole("button", { name: "Cancel" }));
    expect([clears(), panel.queryByRole("alert")]).toEqual([[], null]);
    fireEvent.click(panel.getByRole("button", { name: "Clear the list" }));
    fireEvent.click(panel.getByRole("button", { name: "Clear the list" }));
    expect(clears()).toEqual([nineThirty]);
  });

  it("are gone in every page as soon as they are cleared, whatever the book still holds", async () => {
    const ended = callOf({ state: "EndedAbandoned", endedAt: nineThirty - hourMs });
    const later = pastCall({ at: nineThirty - 60_000, endedAt: nineThirty + 1 });
    const { view, rows, panel } = await opened([annas, bobs, later], { ended: [ended] });
    expect(rows()).toHaveLength(5);
    view.show(stateOf({ ended: [ended], preferences: { ...defaultPreferences, recentClearedAt: nineThirty } }));
    await settle();
    expect(rows()).toHaveLength(2);
    view.show(stateOf({ ended: [ended], preferences: { ...defaultPreferences, recentClearedAt: nineThirty + 1 } }));
    await settle();
    expect([rows(), panel.queryByRole("button", { name: "Clear the list" })]).toEqual([[], null]);
  });

  it("have those of this page among them, once", async () => {
    const ended = callOf({ state: "EndedAbandoned", endedAt: nineThirty });
    const key = `${ended.channelId} robin ${ended.id} ${String(ended.createdAt)}`;
    const { rows } = await opened([annas, pastCall({ key, at: ended.createdAt, endedAt: nineThirty })], { ended: [ended] });
    expect(rows()).toHaveLength(3);
    expect(rows()[1]).toContain("Caller gave up");
  });

  it.each([
    ["a name", "okaf", "Bob Okafor"],
    ["a queue", "BILL", "Bob Okafor"],
    ["a number as it is read", "(206) 555-0142", "Anna Keller"],
    ["a number with its trunk zero", "0206 555", "Anna Keller"],
  ])("are found by %s", async (_, typed, name) => {
    const { rows, types, panel } = await opened([annas, bobs]);
    types(typed);
    expect(rows()).toHaveLength(2);
    expect(rows()[1]).toContain(name);
    expect(panel.getByRole("status").textContent).toBe("1 found");
    types("nobody");
    expect(panel.getByRole("status").textContent).toBe("No call fits.");
  });

  it("are found long before all of them could be read, and once they are, too", async () => {
    const asked: string[] = [];
    let comes: (book: ShiftBook) => void = () => undefined;
    const old = pastCall({ at: nineThirty - 5_000 * hourMs, name: "Zoë Berg" });
    const read = (_: number, most?: number): Promise<ShiftBook> => (most === undefined ? new Promise((resolve) => { comes = resolve; }) : Promise.resolve({ calls: [annas], spans: [] }));
    const find = async (typed: string): Promise<readonly PastCall[]> => {
      asked.push(typed);
      return [old, annas];
    };
    const { rows, types, panel } = await opened([], {}, read, find);
    types("zoe");
    expect([rows(), panel.getByRole("status").textContent]).toEqual([[], "Reading past calls …"]);
    await settle();
    expect([asked, rows()]).toEqual([["zoe"], [expect.any(String), expect.stringContaining("Zoë Berg")]]);
    await act(async () => { comes({ calls: [old, annas], spans: [] }); });
    expect(rows()).toHaveLength(2);
    types("keller");
    expect([asked, rows()]).toEqual([["zoe"], ["Today", expect.stringContaining("Anna Keller")]]);
  });

  it("are shown to those who missed them, alone", async () => {
    const { rows, panel } = await opened([annas, bobs]);
    fireEvent.click(panel.getByRole("button", { name: "Missed" }));
    expect(rows().map((row) => row?.slice(0, 3))).toEqual(["Tod", "Bob"]);
  });

  it("are called back by a click, and by Enter", async () => {
    const { panel, dialed } = await opened([annas, bobs]);
    fireEvent.click(panel.getByRole("button", { name: "Call Bob Okafor" }));
    const [, first] = panel.getAllByRole("row");
    first?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    fireEvent.keyDown(document.activeElement as Element, { key: "Enter" });
    expect(dialed()).toEqual([bob.address, annas.address]);
  });

  it("can't be called back where there is no number, nor in a chat", async () => {
    const { panel } = await opened([missedCall({ name: "", address: "" }), pastCall({ at: nineThirty - 1, channelType: "Chat" })]);
    expect(panel.queryByRole("button", { name: /^Call / })).toBeNull();
    expect(panel.getAllByRole("row")[1]?.textContent).toContain("Number withheld");
  });

  it("of years are a few rows on the page, which the keyboard goes through", async () => {
    const { panel } = await opened(Array.from({ length: 5_000 }, (_, index) => pastCall({ at: nineThirty - (5_000 - index) * hourMs })));
    expect(panel.getAllByRole("row").length).toBeLessThan(20);
    expect(panel.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(5_000 + 209));
    panel.getAllByRole("row")[1]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: "End" });
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("5209");
    fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("2");
  });

  it("say that they are being read, that there are none, and that they can't be read", async () => {
    const reading = await opened([], {}, () => new Promise(() => undefined));
    expect(reading.panel.getByRole("status").textContent).toBe("Reading past calls …");
    reading.view.unmount();
    const none = await opened([]);
    expect(none.panel.getByRole("status").textContent).toMatch(/^No calls yet/);
    none.view.unmount();
    const failed = await opened([], { ended: [callOf({ state: "Ended", endedAt: nineThirty })] }, () => Promise.reject(new Error("private window")));
    expect(failed.panel.getByRole("status").textContent).toMatch(/can't be read in this browser/);
    expect(failed.rows()).toHaveLength(2);
  });
});

describe("the mark of missed calls", () => {
  const button = (view: ReturnType<typeof renderSoftphone>): string | null => view.getByRole("button", { name: /^Recent calls/ }).getAttribute("aria-label");
  const missedHere = callOf({ state: "EndedAbandoned", endedAt: nineThirty - 1_000 });

  it("counts those of this page and of the one before, since the agent last looked", async () => {
    const book = { read: () => Promise.resolve({ calls: [bobs, annas], spans: [] }), find: () => Promise.resolve([]) };
    const view = renderSoftphone(stateOf({ ended: [missedHere] }), { book });
    await settle();
    expect(button(view)).toBe("Recent calls, 2 missed");
    view.show(stateOf({ ended: [missedHere], preferences: { ...defaultPreferences, recentSeenAt: bobs.endedAt } }));
    expect(button(view)).toBe("Recent calls, 1 missed");
  });

  it("goes once she has looked", async () => {
    const { view } = await opened([bobs], { ended: [missedHere] });
    expect(view.sent).toEqual([{ type: "intent.preferencesChanged", preferences: { recentSeenAt: nineThirty - 1_000 } }]);
    view.show(stateOf({ ended: [missedHere], preferences: { ...defaultPreferences, recentSeenAt: nineThirty - 1_000 } }));
    expect(button(view)).toBe("Recent calls");
  });
});

describe("rows of different heights", () => {
  it("are found by how far one has scrolled", () => {
    const offsets = offsetsOf(4, (index) => (index % 2 === 0 ? 28 : 44));
    expect([...offsets]).toEqual([0, 28, 72, 100, 144]);
    expect([-5, 0, 27, 28, 99, 100, 900].map((at) => lastAtOrBefore(offsets, at))).toEqual([0, 0, 0, 1, 2, 3, 4]);
  });
});
