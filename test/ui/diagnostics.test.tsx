/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import * as React from "react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { newShift } from "../../SoftphoneControl/model/past/shift";
import { browserName } from "../../SoftphoneControl/ui/diagnostics/browserName";
import { nineThirty, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";
import type { SoftphoneOnScreen } from "../support/renderSoftphone";

function open(view: SoftphoneOnScreen, name: string): void {
  fireEvent.click(view.getByRole("button", { name: "More" }));
  fireEvent.click(view.getByRole("menuitem", { name }));
}

const factsOf = (panel: HTMLElement): Record<string, string> => Object.fromEntries([...panel.querySelectorAll("dt")].map((name) => [name.textContent ?? "", name.nextElementSibling?.textContent ?? ""]));

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
});

describe("diagnostics", () => {
  const health = {
    reconnects: [nineThirty - 3 * 24 * 3_600_000, nineThirty - 60_000],
    calls: [{ workItemId: "call-1" as WorkItemId, at: nineThirty - 90_000, last: 4.2, worst: 2.9 }],
  };

  it("say in plain words how the phone is", () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "up", since: nineThirty }, health }));
    open(view, "Diagnostics");
    expect(factsOf(view.getByRole("region", { name: "Diagnostics" }))).toMatchObject({
      Connection: expect.stringMatching(/^connected since /) as string,
      "Contact center": "Simulation: no real calls",
      Host: "Dynamics: none",
      "Phone and its sound": "in this page",
      "Sound of calls": expect.stringMatching(/4\.2 of 4\.5 \(at worst 2\.9\)$/) as string,
      "Reconnected today": "1",
      "Requests under way": "0",
      "Call records not saved yet": "0",
    });
  });

  it("are copied as a text for a mail, and lead to the log", async () => {
    const view = renderSoftphone(stateOf({ connection: { phase: "lost", since: nineThirty }, link: "mirror" }));
    open(view, "Diagnostics");
    await act(async () => {
      fireEvent.click(view.getByRole("button", { name: "Copy summary" }));
      await Promise.resolve();
    });
    expect(copied[0]).toMatch(/^Diagnostics\nConnection: lost since .*\n[^]*Phone and its sound: in another tab or page\n/);
    fireEvent.click(view.getByRole("button", { name: "Show log" }));
    expect(view.getByRole("region", { name: "Log" })).toBeTruthy();
  });

  describe("give out", () => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    let click: jest.SpyInstance<void, []>;
    beforeEach(() => {
      blobs.length = 0;
      names.length = 0;
      Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
      click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) { names.push(this.download); });
    });
    afterEach(() => {
      click.mockRestore();
    });

    it("the flight recorder as a file", () => {
      const view = renderSoftphone(stateOf(), { flight: () => '{"format":"open-softphone-flight"}' });
      open(view, "Diagnostics");
      fireEvent.click(view.getByRole("button", { name: "Download flight recorder" }));
      expect(names).toEqual(["open-softphone-flight-202603020930.json"]);
      expect(blobs[0]?.size).toBe(34);
    });

    it("how the shifts went as a table", async () => {
      const past = { ...newShift(nineThirty - 9_000_000), endedAt: nineThirty - 1_000_000, counts: { offered: 7, missedDropped: 1, downMs: 61_600 }, failed: { timeout: 2, refused: 1 }, lowestMos: 2.4 };
      const view = renderSoftphone(stateOf({ health: { ...health, past: [past], shift: newShift(nineThirty) } }));
      open(view, "Diagnostics");
      fireEvent.click(view.getByRole("button", { name: "Download health summary" }));
      expect(names).toEqual(["open-softphone-health-202603020930.csv"]);
      const [head = "", ...rows] = (await textOf(blobs[0])).trim().split("\r\n");
      const columns = head.split(",");
      const table = rows.map((row) => Object.fromEntries<string>(row.split(",").map((cell, index) => [columns[index] ?? "", cell] as const)));
      expect(table[0]).toMatchObject({ shiftEnded: "2026-03-02T09:13:20.000Z", missedByFault: "1", offered: "7", missedDropped: "1", missedLineDown: "0", downSeconds: "62", lowestMos: "2.4", requestsFailedBy: "timeout 2; refused 1" });
      expect(table[1]).toMatchObject({ shiftStarted: "2026-03-02T09:30:00.000Z", shiftEnded: "", offered: "0", lowestMos: "" });
      expect(table).toHaveLength(2);
    });

    it("no summary of nothing", () => {
      const view = renderSoftphone(stateOf());
      open(view, "Diagnostics");
      fireEvent.click(view.getByRole("button", { name: "Download health summary" }));
      expect(names).toEqual([]);
    });
  });
});

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(typeof reader.result === "string" ? reader.result : ""); };
    if (blob) reader.readAsText(blob);
  });
}

describe("restarting the phone", () => {
  const restart = { type: "intent.restartAsked" };

  it("is done at once while nothing is under way", () => {
    const view = renderSoftphone(stateOf());
    open(view, "Diagnostics");
    fireEvent.click(view.getByRole("button", { name: "Restart the phone" }));
    expect(view.sent).toEqual([restart]);
  });

  it.each([
    ["local", true, /stay with the contact center/],
    ["sip", true, /The sound stops for a moment/],
    ["sip", false, /Calls that are up end/],
  ] as const)("with a call up (%s, recovery %s) asks first, and says what becomes of it", (backend, recovery, sentence) => {
    const configuration = { ...defaultConfiguration, backend, sip: { ...defaultConfiguration.sip, recovery } };
    const view = renderSoftphone(stateOf({ configuration, calls: [talkOf()] }));
    open(view, "Diagnostics");
    const panel = within(view.getByRole("region", { name: "Diagnostics" }));
    fireEvent.click(panel.getByRole("button", { name: "Restart the phone" }));
    expect(panel.getByRole("alert").textContent).toMatch(sentence);
    fireEvent.click(panel.getByRole("button", { name: "Cancel" }));
    expect(view.sent).toEqual([]);
    fireEvent.click(panel.getByRole("button", { name: "Restart the phone" }));
    fireEvent.click(panel.getByRole("button", { name: "Restart now" }));
    expect(view.sent).toEqual([restart]);
  });
});

describe("About", () => {
  it("says what runs here, and on what", async () => {
    const view = renderSoftphone(stateOf(), { versions: { softphone: "1.2.3", api: "6.4" } });
    open(view, "About");
    const panel = view.getByRole("region", { name: "About this softphone" });
    const manifest = readFileSync(path.join(__dirname, "../../SoftphoneControl/ControlManifest.Input.xml"), "utf8");
    const [, fluent = ""] = /name="Fluent" version="([\d.]+)"/.exec(manifest) ?? [];
    expect(factsOf(panel)).toMatchObject({ Version: "1.2.3", "Integration API": "6.4", React: React.version, "Fluent UI": `9, from the app (built for ${fluent})`, Place: "on a form", Language: "en-US" });
    await act(async () => {
      fireEvent.click(within(panel).getByRole("button", { name: "Copy summary" }));
      await Promise.resolve();
    });
    expect(copied[0]).toMatch(/^Open Softphone\nVersion: 1\.2\.3\n/);
  });

  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0", "Microsoft Edge 131"],
    ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36", "Chrome 131"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox 133"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15", "Safari"],
    ["something else", "something else"],
  ])("knows %s as people do", (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name);
  });
});
