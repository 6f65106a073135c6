/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import { channelOf, consultOf, nineThirty, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const busy = stateOf({
  calls: [talkOf({ state: "Paused" }), consultOf()],
  connection: { phase: "lost", since: nineThirty, nextTryAt: nineThirty + 9000 },
});

describe("what renders", () => {
  it("is nothing while time passes: clocks write themselves, and touch nothing else", async () => {
    const view = renderSoftphone(busy);
    const clocks = view.getAllByRole("timer");
    // The state's, the two calls', and the countdown to the next try.
    expect(clocks).toHaveLength(4);
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(view.container, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = view.commits();
    act(() => {
      jest.advanceTimersByTime(3000);
    });
    expect(view.commits()).toBe(before);
    await Promise.resolve();
    observer.disconnect();
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((node) => clocks.some((clock) => clock.contains(node)))).toBe(true);
  });

  it("is nothing when the state changed where nobody looks", () => {
    const view = renderSoftphone(busy);
    const before = view.commits();
    view.show({ phone: { ...busy.phone, resync: { askedAt: 1 }, channels: busy.phone.channels.map((channel) => ({ ...channel, revision: 7 })) }, here: { ...busy.here } });
    expect(view.commits()).toBe(before);
  });

  it("is one view when one thing changed", () => {
    const view = renderSoftphone(busy);
    const before = view.commits();
    view.show(stateOf({ ...busy.phone, calls: Object.values(busy.phone.workItems), channels: [channelOf({ state: "Active", stateChangeTime: nineThirty })] }));
    expect(view.commits() - before).toBeLessThanOrEqual(3);
  });

  it("never outlives the control", () => {
    const view = renderSoftphone(busy);
    fireEvent.click(view.getByRole("button", { name: "Show keys" }));
    view.unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});
