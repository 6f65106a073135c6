/** @jest-environment jsdom */
import axe from "axe-core";
import { cleanup, render, screen } from "@testing-library/react";
import type { ControlContext } from "../../SoftphoneControl/app/controlContext";
import { SoftphoneControl } from "../../SoftphoneControl/index";
import { readResx } from "../support/resx";

type Value = ControlContext["parameters"]["value"];

function openForm(value: Partial<Value>, { number = "", configuration = "", language = 1033 }: { number?: string; configuration?: string; language?: number } = {}) {
  const strings = readResx(language);
  const context: ControlContext = {
    parameters: { value: { raw: null, ...value }, number: { raw: number }, configuration: { raw: configuration } },
    mode: { isControlDisabled: false, trackContainerResize: () => undefined },
    resources: { getString: (key) => strings.get(key) ?? key },
    userSettings: { languageId: language },
    client: { getClient: () => "Mobile" },
  };
  const control = new SoftphoneControl();
  const notified = jest.fn();
  control.init(context as never, notified);
  const view = render(control.updateView(context as never));
  return { control, notified, view };
}

const link = (): string | null | undefined => screen.queryByRole("link")?.getAttribute("href");

afterEach(cleanup);

describe("a form in the mobile app", () => {
  it("shows the number, for the phone to call, and says so; nothing else", async () => {
    const { view } = openForm({ raw: "+1 (202) 555-0143" });
    expect(link()).toBe("tel:+12025550143");
    expect(screen.getByRole("link", { name: "Call +1 (202) 555-0143" }).textContent).toBe("+1 (202) 555-0143");
    expect(view.container.textContent).toBe("+1 (202) 555-0143In the mobile app your phone makes the calls.");
    expect(screen.queryAllByRole("button")).toEqual([]);
    // jsdom has no canvas, and says so each time it is asked.
    jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    expect((await axe.run(view.container, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations).toEqual([]);
  });

  it("speaks German, too", () => {
    openForm({ raw: "+4930123456" }, { language: 1031 });
    expect(screen.getByText("In der mobilen App führt Ihr Telefon die Anrufe.")).toBeTruthy();
  });

  it("starts no softphone on its page, tells the form nothing, and leaves nothing behind", () => {
    const listens = jest.spyOn(window, "addEventListener");
    const { control, notified } = openForm({ raw: "+12025550143" });
    expect(Object.getOwnPropertySymbols(window)).not.toContain(Symbol.for("open-softphone"));
    expect(listens.mock.calls.map(([type]) => type)).not.toContain("integrationapi");
    expect([control.getOutputs(), notified.mock.calls]).toEqual([{}, []]);
    control.destroy();
  });

  it.each([
    ["the other number when the column is empty", { raw: "" }, "+1 425 555 0117", "tel:+14255550117"],
    ["the other number when the column is hidden", { raw: null, security: { readable: false } }, "+1 425 555 0117", "tel:+14255550117"],
    ["the column's before the other", { raw: "+12025550143" }, "+14255550117", "tel:+12025550143"],
  ] as const)("calls %s", (_, value, number, href) => {
    openForm(value, { number });
    expect(link()).toBe(href);
  });

  it.each([
    ["none", { raw: null }, "No number"],
    ["a hidden one", { raw: null, security: { readable: false } }, "Hidden by column security"],
    ["text that is no number", { raw: "javascript:alert(1)" }, "javascript:alert(1)"],
    ["a service code", { raw: "*21#" }, "*21#"],
  ] as const)("has no link for %s", (_, value, words) => {
    openForm(value);
    expect([link(), screen.getByText(words).textContent]).toEqual([undefined, words]);
  });

  it("calls a national number in the country that the form is set up for", () => {
    openForm({ raw: "030/23125-414" }, { configuration: '{ "defaultCountry": "DE" }' });
    expect(link()).toBe("tel:+493023125414");
  });
});
