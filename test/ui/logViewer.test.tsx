/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import { createLog } from "../../SoftphoneControl/browser/log";
import type { Log } from "../../SoftphoneControl/browser/log";
import type { WrittenEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { nineThirty, signedOutState, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";
import type { SoftphoneOnScreen } from "../support/renderSoftphone";

/** A second passes with every line. */
function logWith(...lines: readonly Omit<WrittenEntry, "at">[]): Log {
  let at = nineThirty;
  const log = createLog(() => (at += 1000));
  for (const line of lines) log.write(line);
  return log;
}

const aMorning = (): Log =>
  logWith(
    { level: "debug", source: "local", message: "scenario quiet" },
    { level: "info", source: "store", message: "intent.command signIn" },
    { level: "debug", source: "cil", message: "COR_API_WRITE_LOG Example debug message" },
    { level: "warning", source: "store", message: "dialGuard.lifted page-7 silent" },
    { level: "error", source: "cil", message: "badArgument" },
  );

/** As many lines as there are numbers, the first is line 1. */
const longLog = (lines: number): Log =>
  logWith(...Array.from({ length: lines }, (_, index) => ({ level: "info", source: "store", message: `line ${String(index + 1)}` }) as const));

const openLog = (view: SoftphoneOnScreen): void => {
  fireEvent.click(view.getByRole("button", { name: "More" }));
  fireEvent.click(view.getByRole("menuitem", { name: "Show log" }));
};
const openWith = (log: Log, state = stateOf()): SoftphoneOnScreen => {
  const view = renderSoftphone(state, { log });
  openLog(view);
  return view;
};
const linesOf = (view: SoftphoneOnScreen): readonly string[] =>
  within(view.getByRole("group", { name: "Lines of the log" }))
    .queryAllByRole("listitem")
    .map(({ lastElementChild }) => lastElementChild?.textContent ?? "");
const choose = (view: SoftphoneOnScreen, label: string, value: string): void => {
  fireEvent.change(view.getByLabelText(label), { target: { value } });
};
const pass = async (ms: number): Promise<void> => {
  await act(async () => {
    await Promise.resolve();
    jest.advanceTimersByTime(ms);
    await Promise.resolve();
  });
};

describe("the log", () => {
  it("shows what was written, the newest first, with the time of day to the millisecond", () => {
    const view = openWith(aMorning());
    expect(linesOf(view)).toEqual([
      "badArgument",
      "dialGuard.lifted page-7 silent",
      "COR_API_WRITE_LOG Example debug message",
      "intent.command signIn",
      "scenario quiet",
    ]);
    const time = view.getByText("scenario quiet").parentElement?.querySelector("time");
    expect(time?.title).toBe("2026-03-02T09:30:01.000Z");
    expect(time?.textContent).toMatch(/^\d\d:30:01\.000/);
    expect(view.getByText("5 of 5 lines")).toBeTruthy();
  });

  it("comes into view as a whole", () => {
    const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
    const view = openWith(aMorning());
    expect(scrolled.mock.contexts).toEqual([view.getByRole("region", { name: "Log" })]);
  });

  it("finds what integrators wrote, in any case", () => {
    const view = openWith(aMorning());
    choose(view, "Search the log", " cor_api_write_LOG ");
    expect(linesOf(view)).toEqual(["COR_API_WRITE_LOG Example debug message"]);
    expect(view.getByText("1 of 5 lines")).toBeTruthy();
  });

  it("leaves out what is less important, and other sources", () => {
    const view = openWith(aMorning());
    expect(within(view.getByLabelText("Source")).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["All sources", "cil", "local", "store"]);
    choose(view, "Level", "warning");
    expect(linesOf(view)).toEqual(["badArgument", "dialGuard.lifted page-7 silent"]);
    choose(view, "Source", "store");
    expect(linesOf(view)).toEqual(["dialGuard.lifted page-7 silent"]);
    choose(view, "Search the log", "nowhere");
    expect(view.getByText("No line fits.")).toBeTruthy();
    expect(view.getByText("0 of 5 lines")).toBeTruthy();
  });

  it("says when there is nothing yet", () => {
    expect(openWith(logWith()).getByText("Nothing has been written yet.")).toBeTruthy();
  });

  it("goes on while it is open, four times a second at most", async () => {
    const log = aMorning();
    const view = openWith(log, signedOutState());
    await pass(1000);
    const before = view.commits();
    for (let line = 0; line < 100; line += 1) log.write({ level: "info", source: "store", message: `new ${String(line)}` });
    await pass(240);
    expect(linesOf(view)[0]).toBe("badArgument");
    await pass(10);
    expect(linesOf(view)[0]).toBe("new 99");
    expect(view.getByText("105 of 105 lines")).toBeTruthy();
    expect(view.commits() - before).toBe(1);
  });

  it("draws the newest of many, and older ones when asked", () => {
    const view = openWith(longLog(450));
    expect(view.getByText("450 of 450 lines")).toBeTruthy();
    expect(linesOf(view)).toHaveLength(200);
    expect(linesOf(view)[0]).toBe("line 450");
    fireEvent.click(view.getByRole("button", { name: "Show 200 older lines" }));
    const last = view.getByRole("button", { name: "Show 50 older lines" });
    last.focus();
    fireEvent.click(last);
    expect(linesOf(view)).toHaveLength(450);
    expect(view.queryByRole("button", { name: /older lines/ })).toBeNull();
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Lines of the log" }));
  });

  it("counts as the agent's language does", () => {
    expect(openWith(longLog(1204)).getByText("1,204 of 1,204 lines")).toBeTruthy();
  });

  it("hears no more of the log once it is closed", async () => {
    const log = aMorning();
    const view = openWith(log, signedOutState());
    fireEvent.click(view.getByRole("button", { name: "Close log" }));
    const before = view.commits();
    log.write({ level: "info", source: "store", message: "later" });
    await pass(1000);
    expect(view.commits()).toBe(before);
  });

  it("leaves calls where they are", () => {
    const view = openWith(aMorning(), stateOf({ calls: [talkOf()] }));
    fireEvent.click(view.getByRole("button", { name: "End" }));
    expect(view.sent).toHaveLength(1);
  });
});

describe("the focus", () => {
  it("goes to the search, and back to the menu it came from", () => {
    const view = openWith(aMorning());
    expect(document.activeElement).toBe(view.getByLabelText("Search the log"));
    fireEvent.keyDown(view.getByLabelText("Search the log"), { key: "Escape" });
    expect(view.queryByRole("region", { name: "Log" })).toBeNull();
    expect(document.activeElement).toBe(view.getByRole("button", { name: "More" }));
    openLog(view);
    fireEvent.click(view.getByRole("button", { name: "Close log" }));
    expect(document.activeElement).toBe(view.getByRole("button", { name: "More" }));
  });
});

describe("taking the log along", () => {
  const twoLines =
    "2026-03-02T09:30:03.000Z\tdebug\tcil\tCOR_API_WRITE_LOG Example debug message\n2026-03-02T09:30:05.000Z\terror\tcil\tbadArgument\n";
  const withClipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("copies what fits, in the order it was written", async () => {
    const writeText = jest.fn(() => Promise.resolve());
    withClipboard(writeText);
    const view = openWith(aMorning());
    choose(view, "Source", "cil");
    fireEvent.click(view.getByRole("button", { name: "Copy" }));
    await pass(0);
    expect(writeText).toHaveBeenCalledWith(twoLines);
    expect(view.getByText("Copied")).toBeTruthy();
    await pass(4000);
    expect(view.queryByText("Copied")).toBeNull();
  });

  it("copies lines that aren't drawn, each as one line", async () => {
    const writeText = jest.fn((_: string) => Promise.resolve());
    withClipboard(writeText);
    const log = longLog(300);
    log.write({ level: "info", source: "cil", message: "one\ttwo\r\nthree" });
    fireEvent.click(openWith(log).getByRole("button", { name: "Copy" }));
    await pass(0);
    const lines = writeText.mock.calls[0]?.[0].split("\n") ?? [];
    expect(lines).toHaveLength(302);
    expect(lines[300]).toMatch(/\tcil\tone two three$/);
  });

  it.each([
    ["refuses", () => { withClipboard(() => Promise.reject(new Error("NotAllowedError"))); }],
    ["has none", () => undefined],
  ])("says so when the browser's clipboard %s", async (_, arrange) => {
    arrange();
    const view = openWith(aMorning());
    fireEvent.click(view.getByRole("button", { name: "Copy" }));
    await pass(0);
    expect(view.getByText(/doesn’t allow copying here/)).toBeTruthy();
  });

  it("is no matter when the log is closed before the browser has copied", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    withClipboard(() => Promise.resolve());
    const view = openWith(aMorning());
    fireEvent.click(view.getByRole("button", { name: "Copy" }));
    fireEvent.click(view.getByRole("button", { name: "Close log" }));
    await pass(0);
    expect(complaints).not.toHaveBeenCalled();
  });

  it("saves what fits as a file, and lets go of it", async () => {
    const files: Blob[] = [];
    const clicked: string[] = [];
    const revoked = jest.fn();
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${String(files.push(file))}`, revokeObjectURL: revoked });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    const view = openWith(aMorning());
    choose(view, "Source", "cil");
    fireEvent.click(view.getByRole("button", { name: "Download" }));
    expect(clicked).toEqual(["open-softphone-log-2026-03-02.txt blob:1"]);
    expect(files[0]?.size).toBe(twoLines.length);
    await pass(10_000);
    expect(revoked).toHaveBeenCalledWith("blob:1");
  });
});
