/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { ShiftBook } from "../../SoftphoneControl/model/past/shiftBook";
import { callsCsv } from "../../SoftphoneControl/ui/day/callsCsv";
import { dateValueOf, hoursOf, timeOfDate } from "../../SoftphoneControl/ui/day/day";
import { channelOf, nineThirty, stateOf } from "../support/builders";
import { missedCall, pastCall, span } from "../support/pastCalls";
import { renderSoftphone } from "../support/renderSoftphone";

const minuteMs = 60_000;
const settle = () => act(async () => { await Promise.resolve(); });

async function opened(book: Partial<ShiftBook>) {
  const view = renderSoftphone(stateOf({ channels: [channelOf({ stateChangeTime: nineThirty - 10 * minuteMs })] }), { book: { read: () => Promise.resolve({ calls: [], spans: [], ...book }), find: () => Promise.resolve([]) } });
  fireEvent.click(view.getByRole("button", { name: "My day" }));
  await settle();
  const panel = within(view.getByRole("region", { name: "My day" }));
  const figures = (): Readonly<Record<string, string | null>> => Object.fromEntries(panel.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent ?? null]));
  return { view, panel, figures };
}
const calls = [pastCall({ at: nineThirty - 25 * minuteMs }), missedCall({ at: nineThirty - 20 * minuteMs }), pastCall({ at: nineThirty - 40 * minuteMs, direction: "Outgoing", outcome: "failed", times: { ring: 1, talk: 0, hold: 0, wrapup: 0 } })];

describe("my day", () => {
  it("is told in figures, with the present state in them", async () => {
    const { figures } = await opened({ calls, spans: [span("Active", nineThirty - 40 * minuteMs, nineThirty - 10 * minuteMs)] });
    expect(figures()).toEqual({ Incoming: "2", Outgoing: "1", Missed: "1", Talk: "1:30", Hold: "0:30", "Wrap-up": "0:20", "Average call": "2:20", Occupancy: "75%" });
  });

  it("is a picture of its hours, and a table that says the same", async () => {
    const { panel, view } = await opened({ calls });
    const table = panel.getByRole("table", { name: "Calls by hour" });
    const hours = within(table).getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("cell").map(({ textContent }) => textContent).join());
    // Half past nine in Greenwich is in one hour or in two, by the place of this computer.
    expect(hours.filter((counts) => counts !== "0,0,0").length).toBeGreaterThan(0);
    expect(hours.length).toBeGreaterThanOrEqual(8);
    expect(view.container.querySelectorAll("svg rect").length).toBeGreaterThan(3);
    expect(within(panel.getByRole("table", { name: "Calls by outcome" })).getAllByRole("row").map(({ textContent }) => textContent)).toEqual(["Answered1", "Missed1", "Failed1"]);
  });

  it("may be an earlier one", async () => {
    const { panel, figures } = await opened({ calls });
    fireEvent.change(panel.getByLabelText("Day"), { target: { value: dateValueOf(nineThirty - 24 * 60 * minuteMs) } });
    await settle();
    expect(figures()).toMatchObject({ Incoming: "0", Occupancy: "–", "Average call": "–" });
    expect(panel.getByRole("status").textContent).toBe("No calls on this day.");
    expect(panel.queryByRole("table")).toBeNull();
  });

  it("goes on while it is open", async () => {
    const { figures } = await opened({ spans: [span("Active", nineThirty - 20 * minuteMs, nineThirty - 10 * minuteMs)] });
    expect(figures()).toMatchObject({ Occupancy: "50%" });
    act(() => { jest.advanceTimersByTime(30 * minuteMs); });
    expect(figures()).toMatchObject({ Occupancy: "20%" });
  });
});

describe("a day of the calendar", () => {
  it("begins and ends at this computer's midnight", () => {
    const hours = hoursOf(nineThirty);
    expect(hours[0]).toBe(new Date(2026, new Date(nineThirty).getMonth(), new Date(nineThirty).getDate()).getTime());
    expect(dateValueOf(hours[0] ?? 0)).toBe(dateValueOf(nineThirty));
    expect(hours[hours.length - 1]).toBe(hoursOf(nineThirty + 24 * 60 * minuteMs)[0]);
  });

  it.each(["2026-01-01", "2026-03-29", "2026-10-25", "2028-02-29"])("is read as it is written: %s", (date) => {
    expect(dateValueOf(timeOfDate(date) ?? 0)).toBe(date);
  });

  it.each(["", "2026", "0002-01-01", "yesterday"])("is none of %p", (date) => {
    expect(timeOfDate(date)).toBeUndefined();
  });
});

describe("a day as comma-separated values", () => {
  it("has a line for each call", () => {
    const [head, line, end] = callsCsv([pastCall()]).split("\r\n");
    expect(head).toBe("\ufeffbegan,ended,channel,direction,name,number,queue,outcome,ringSeconds,talkSeconds,holdSeconds,wrapupSeconds,wrapupReason,consultation");
    expect(line).toBe("2026-03-02T09:30:00.000Z,2026-03-02T09:32:30.000Z,Voice,Incoming,Anna Keller,'+12065550142,Support,answered,10,90,30,20,Solved,");
    expect(end).toBe("");
  });

  it.each([
    ["a comma", "Keller, Anna", '"Keller, Anna"'],
    ["a quote", 'Anna "Ann" Keller', '"Anna ""Ann"" Keller"'],
    ["a line end", "Anna\nKeller", '"Anna\nKeller"'],
    ["a formula", '=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ["a formula by another name", "@SUM(A1)", "'@SUM(A1)"],
    ["a minus", "-1", "'-1"],
  ])("holds a name with %s, and runs nothing", (_, name, cell) => {
    expect(callsCsv([pastCall({ name })])).toContain(`,Incoming,${cell},'+1206`);
  });
});
