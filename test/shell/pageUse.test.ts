/** @jest-environment jsdom */
import { watchPageUse } from "../../SoftphoneControl/browser/pageUse";

function watched() {
  const told: string[] = [];
  const stop = watchPageUse(window, (use) => void told.push(use));
  return { told, stop };
}

function turnsTo(state: DocumentVisibilityState) {
  jest.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("the use of a page", () => {
  afterEach(() => { jest.restoreAllMocks(); });

  it.each(["focus", "pointerdown", "keydown"])("is told by %s", (deed) => {
    const { told, stop } = watched();
    window.dispatchEvent(new Event(deed));
    expect(told).toEqual(["used"]);
    stop();
  });

  it("is told though somebody stops the event", () => {
    const { told, stop } = watched();
    const button = document.body.appendChild(document.createElement("button"));
    button.addEventListener("pointerdown", (event) => { event.stopPropagation(); });
    button.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(told).toEqual(["used"]);
    stop();
  });

  it("ends when the agent turns to another tab, and begins again", () => {
    const { told, stop } = watched();
    turnsTo("hidden");
    turnsTo("visible");
    expect(told).toEqual(["hidden", "used"]);
    stop();
    turnsTo("hidden");
    window.dispatchEvent(new Event("focus"));
    expect(told).toEqual(["hidden", "used"]);
  });
});
