/** @jest-environment jsdom */
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import { startSoftphonePage } from "../../SoftphoneControl/app/startSoftphonePage";
import { appPageOf } from "../../SoftphoneControl/dynamics/appPage";
import type { SoftphoneViewProps } from "../../SoftphoneControl/ui/SoftphoneView.types";
import { createFakeCif } from "../support/fakeCif";
import { readResx, readResxFile } from "../support/resx";

// The phone runs on the real clock here: a busy machine may take its time.
configure({ asyncUtilTimeout: 4_000 });

const texts = Object.fromEntries(readResx(1033));
const homeKey = Symbol.for("open-softphone");
type Home = { softphone: { dispose(): void; log: { entries(): readonly { message: string }[] } } };
const home = () => (window as unknown as Record<symbol, Home | undefined>)[homeKey];
const scripts = () => [...document.querySelectorAll("script")];

/** The app's page around this one, as it was entered. */
function within(app: object, search = "") {
  Object.defineProperty(window, "parent", { configurable: true, value: app });
  window.history.replaceState(null, "", `/softphone.html${search}`);
}

function start() {
  const drawn: SoftphoneViewProps[] = [];
  let element: React.ReactElement | undefined;
  startSoftphonePage({
    page: window,
    texts,
    draw(next) {
      element = next;
      drawn.push(next.props as SoftphoneViewProps);
    },
  });
  const last = () => {
    const props = drawn.at(-1);
    if (!props) throw new Error("nothing was drawn");
    return props;
  };
  return { drawn, last, element: () => element as React.ReactElement };
}

/** What lies beside the page: the language files. Gives what was fetched. */
function beside(status = 200) {
  const fetched: string[] = [];
  Object.assign(window, {
    fetch: (address: string) => {
      fetched.push(address);
      return Promise.resolve({ ok: status === 200, status, text: () => Promise.resolve(readResxFile(Number(/\d+/.exec(address)?.[0]))) });
    },
  });
  return fetched;
}

const xrmOf = (userSettings: object) => ({ Xrm: { Utility: { getGlobalContext: () => ({ userSettings }) } } });

afterEach(() => {
  act(() => { home()?.softphone.dispose(); });
  Reflect.deleteProperty(window, homeKey);
  Reflect.deleteProperty(window, "Microsoft");
  for (const script of scripts()) script.remove();
  within(window);
  jest.restoreAllMocks();
});

describe("the softphone page", () => {
  it("alone is a softphone without a record, which nobody is made to call", async () => {
    const page = start();
    render(page.element());
    await waitFor(() => expect(screen.getByRole("button", { name: "Sign in" }).getAttribute("aria-disabled")).not.toBe("true"));
    expect(screen.queryByRole("textbox", { name: "Phone number of this record" })).toBeNull();
    expect(screen.getByRole("combobox", { name: "Number to dial" })).toBeTruthy();
    expect(screen.getByRole("region", { name: "No contact center is set up yet" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "People calling" })).toBeNull();
    expect([scripts(), document.documentElement.lang]).toEqual([[], "en-US"]);
  });

  it("takes language and direction from the app around it, and shows nothing in another before", async () => {
    within(xrmOf({ languageId: 1031, isRTL: true }), "?data=pane");
    const fetched = beside();
    const { last, drawn } = start();
    expect(drawn).toEqual([]);
    await waitFor(() => expect([last().strings.locale, last().strings.text("SignIn"), last().isRightToLeft]).toEqual(["de-DE", "Anmelden", true]));
    expect([document.documentElement.lang, drawn.length, fetched[0]]).toEqual(["de-DE", 1, "softphone.1031.resx"]);
  });

  it("writes dates and numbers as the agent has set in the app", () => {
    within(xrmOf({ languageId: 1033, dateFormattingInfo: { ShortDatePattern: "yyyy-MM-dd", ShortTimePattern: "HH:mm" } }), "?data=pane");
    expect(start().last().strings.regional).toMatchObject({ datePattern: "yyyy-MM-dd", clock: "h23" });
  });

  it("reads the texts of a neighbour where it has none of its own, and English where there is none", async () => {
    within(xrmOf({ languageId: 2070 }), "?data=pane");
    beside();
    const { last } = start();
    await waitFor(() => expect(last().strings.text("SignIn")).toBe("Entrar"));
    within(xrmOf({ languageId: 1040 }), "?data=pane");
    expect(start().last().strings.text("SignIn")).toBe("Sign in");
  });

  it("is there in English when its language can't be fetched, and says so in the log", async () => {
    within(xrmOf({ languageId: 1041 }), "?data=pane");
    beside(404);
    const { last } = start();
    await waitFor(() => expect(last().strings.text("SignIn")).toBe("Sign in"));
    expect(home()?.softphone.log.entries().map(({ message }) => message).join()).toContain("The texts of language 1041 could not be fetched.");
  });

  it("goes on without an app that can't say who works there", () => {
    within({ Xrm: { Utility: { getGlobalContext: () => { throw new Error("not yet"); } } } }, "?data=pane");
    expect(start().last().strings.locale).toBe("en-US");
  });

  it("asks the browser where no app says the language, one after the other", async () => {
    jest.spyOn(navigator, "languages", "get").mockReturnValue(["it", "de-AT", "en-US"]);
    beside();
    const { last } = start();
    await waitFor(() => expect(last().strings.locale).toBe("de-DE"));
  });

  it("goes from right to left in Arabic, where no app says otherwise", async () => {
    jest.spyOn(navigator, "languages", "get").mockReturnValue(["ar-EG"]);
    beside();
    const { last } = start();
    await waitFor(() => expect([last().strings.text("SignIn"), last().isRightToLeft]).toEqual(["تسجيل الدخول", true]));
  });

  it("in a side pane loads no channel integration", () => {
    within({}, "?data=pane");
    start();
    expect(scripts()).toEqual([]);
  });

  it("in a panel speaks as the app says, once the app has said that this page is its provider", async () => {
    within({});
    beside();
    const cif = createFakeCif();
    cif.set("getEnvironment", { returns: JSON.stringify({ userLcid: 1031 }) });
    Object.assign(window, { Microsoft: { CIFramework: cif.library } });
    const { last } = start();
    expect([scripts().length, last().strings.locale, cif.calls]).toEqual([1, "en-US", []]);
    window.dispatchEvent(new Event("CIFInitDone"));
    await waitFor(() => expect(last().strings.locale).toBe("de-DE"));
  });

  it("in a panel of an organization without channel integration says so in the log, and stays", () => {
    within({});
    const { last } = start();
    scripts()[0]?.dispatchEvent(new Event("error"));
    expect(home()?.softphone.log.entries().map(({ message }) => message)).toContain("There is no channel integration here: the page goes on without.");
    expect(last().strings.locale).toBe("en-US");
  });

  it("changes its colours with the system's", () => {
    let change: () => void = () => undefined;
    const dark = { matches: false, addEventListener: (_: string, listener: () => void) => { change = listener; } };
    jest.spyOn(window, "matchMedia").mockReturnValue(dark as unknown as MediaQueryList);
    const { last } = start();
    expect(last().isDarkTheme).toBe(false);
    dark.matches = true;
    change();
    expect(last().isDarkTheme).toBe(true);
  });
});

describe("the app's page", () => {
  it("is the one with the client API, around this one; never one of another origin", () => {
    const app = { Xrm: {} };
    const foreign = new Proxy({}, { has: () => { throw new DOMException("Blocked a frame", "SecurityError"); } });
    for (const [around, found] of [[app, app], [{}, undefined], [foreign, undefined]] as const) {
      const own = ({ parent: around }) as unknown as Window;
      expect(appPageOf(own)).toBe(found ?? own);
    }
  });
});
