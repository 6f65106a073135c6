/** @jest-environment jsdom */
import { createDesktopNotices } from "../../SoftphoneControl/browser/desktopNotices";
import { createTitleBadge } from "../../SoftphoneControl/browser/titleBadge";

let focus: jest.SpyInstance;
let isStill = false;

beforeEach(() => {
  jest.useFakeTimers();
  isStill = false;
  focus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
  Object.assign(window, { matchMedia: () => ({ matches: isStill }) });
  document.title = "Contact: Anna";
});
afterEach(() => {
  jest.useRealTimers();
  focus.mockRestore();
});

function titlesOver(turns: number): string[] {
  return Array.from({ length: turns }, () => {
    const { title } = document;
    jest.advanceTimersByTime(1_500);
    return title;
  });
}

describe("the title of the tab", () => {
  it("calls calmly, and is what it was afterwards", () => {
    const badge = createTitleBadge(window);
    badge.show("📞 Maria");
    expect(titlesOver(3)).toEqual(["📞 Maria", "Contact: Anna", "📞 Maria"]);
    badge.show(undefined);
    expect(titlesOver(3)).toEqual(["Contact: Anna", "Contact: Anna", "Contact: Anna"]);
  });

  it("stands still for who wants less motion", () => {
    isStill = true;
    const badge = createTitleBadge(window);
    badge.show("📞 Maria");
    expect(titlesOver(3)).toEqual(["📞 Maria", "📞 Maria", "📞 Maria"]);
    badge.dispose();
    expect(document.title).toBe("Contact: Anna");
  });

  it("is left alone where the agent works, and comes back as she turns away", () => {
    focus.mockReturnValue(true);
    const badge = createTitleBadge(window);
    badge.show("📞 Maria");
    expect(titlesOver(2)).toEqual(["Contact: Anna", "Contact: Anna"]);
    focus.mockReturnValue(false);
    jest.advanceTimersByTime(1_500);
    expect(document.title).toBe("📞 Maria");
    badge.dispose();
  });

  it("that the app changes meanwhile stays as the app wants it", () => {
    const badge = createTitleBadge(window);
    badge.show("📞 Maria");
    document.title = "Account: Fabrikam";
    jest.advanceTimersByTime(1_500);
    expect(document.title).toBe("📞 Maria");
    badge.show(undefined);
    expect(document.title).toBe("Account: Fabrikam");
    badge.show("📞 Maria");
    document.title = "Case 4711";
    badge.dispose();
    jest.advanceTimersByTime(5_000);
    expect(document.title).toBe("Case 4711");
  });
});

describe("notices on the desktop", () => {
  const made: { title: string; options: NotificationOptions; close: jest.Mock; onclick?: () => void }[] = [];
  function browser(permission: string, changes: object = {}): Window & typeof globalThis {
    made.length = 0;
    class Notification {
      static permission = permission;
      static requestPermission = jest.fn(async () => { Notification.permission = "granted"; });
      readonly close = jest.fn();
      constructor(readonly title: string, readonly options: NotificationOptions) {
        made.push(this);
      }
    }
    return { Notification, focus: jest.fn(), frameElement: null, get parent() { return this; }, ...changes } as never;
  }

  it("are asked for by a click only, and silent: the telephone rings by itself", async () => {
    const page = browser("default");
    const desktop = createDesktopNotices(page);
    desktop.show("call", "Maria calls", () => undefined);
    expect([desktop.permission, made.length]).toEqual(["default", 0]);
    await desktop.ask();
    desktop.show("call", "Maria calls", () => undefined);
    expect(made).toMatchObject([{ title: "Maria calls", options: { tag: "call", silent: true } }]);
  });

  it("lead to the page with a click, and are gone when they are hidden", () => {
    const page = browser("granted");
    const desktop = createDesktopNotices(page);
    desktop.show("call", "Maria calls", () => undefined);
    made[0]?.onclick?.();
    expect(page.focus).toHaveBeenCalled();
    desktop.hide("call");
    expect(made[0]?.close).toHaveBeenCalled();
  });

  it("tell why there are none", () => {
    expect(createDesktopNotices(browser("denied")).permission).toBe("denied");
    expect(createDesktopNotices(browser("denied", { parent: {} })).permission).toBe("framed");
    expect(createDesktopNotices({} as never).permission).toBe("absent");
  });

  it("hurt nobody where the browser wants a service worker for them", () => {
    const page = Object.assign(browser("granted"), { Notification: Object.assign(() => { throw new TypeError("Illegal constructor"); }, { permission: "granted" }) });
    expect(() => { createDesktopNotices(page).show("call", "Maria calls", () => undefined); }).not.toThrow();
  });
});
