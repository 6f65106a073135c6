/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import type { DeviceNews } from "../../SoftphoneControl/model/settings/deviceNews";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { defaultPreferences } from "../../SoftphoneControl/model/settings/preferences";
import type { State } from "../../SoftphoneControl/state/state";
import type { HeardLevel, ViewSounds } from "../../SoftphoneControl/ui/SoftphoneView.types";
import { stateOf } from "../support/builders";
import { renderSoftphone, silentSounds } from "../support/renderSoftphone";

const devices = { microphone: "granted", inputs: [{ id: "m1", label: "Headset" }], outputs: [], input: "", output: "", defaults: { input: "Headset", output: "" } } as const;
const sipState = (link: "primary" | "mirror" = "primary"): State => stateOf({ configuration: { ...defaultConfiguration, backend: "sip" }, simulation: undefined, devices, link });
const preferring = (state: State, preferences: Partial<typeof defaultPreferences>): State => ({ ...state, phone: { ...state.phone, preferences: { ...defaultPreferences, ...preferences } } });
const hearing = (state: State, deviceNews: DeviceNews): State => ({ ...state, phone: { ...state.phone, deviceNews } });

function openPanel(sounds: Partial<ViewSounds> = {}, state = stateOf()) {
  const view = renderSoftphone(state, { sounds: { ...silentSounds, ...sounds } });
  fireEvent.click(view.getByRole("button", { name: "More" }));
  fireEvent.click(view.getByRole("menuitem", { name: "Sound devices …" }));
  return view;
}

describe("how calls ring", () => {
  it("is set with every contact center, the simulated one too", () => {
    const view = openPanel({ ringers: () => ["Speaker", "Headset"] });
    fireEvent.change(view.getByLabelText("Ring tone"), { target: { value: "marimba" } });
    fireEvent.change(view.getByLabelText("Volume: 60 %"), { target: { value: "25" } });
    fireEvent.change(view.getByLabelText("Rings on"), { target: { value: "Speaker" } });
    expect(view.sent).toEqual([{ ringTone: "marimba" }, { ringVolume: 25 }, { ringer: "Speaker" }].map((preferences) => ({ type: "intent.preferencesChanged", preferences })));
    expect(view.getByLabelText("Volume: 25 %")).toBeTruthy();
  });

  it("is said plainly where nothing rings", () => {
    expect(openPanel({}, preferring(stateOf(), { ringVolume: 0 })).getByText("Calls do not ring.")).toBeTruthy();
  });

  it("offers no ringer where the browser can't choose, and says how to get names where it can", () => {
    const without = openPanel();
    expect(without.queryByLabelText("Rings on")).toBeNull();
    without.unmount();
    expect(openPanel({ ringers: () => [] }).getByText(/^Check the microphone once/)).toBeTruthy();
  });

  it("keeps a ringer that is unplugged in mind", () => {
    const view = openPanel({ ringers: () => ["Headset"] }, preferring(stateOf(), { ringer: "Speaker" }));
    const list = view.getByLabelText("Rings on") as HTMLSelectElement;
    expect(list.selectedOptions[0]?.text).toBe("Speaker (unplugged)");
  });

  it("is tried out, stopped, and silent when the panel closes", () => {
    const stop = jest.fn();
    let end = (): void => undefined;
    const test = jest.fn((_: string, onEnd: () => void) => {
      end = onEnd;
      return stop;
    });
    const view = openPanel({ test });
    fireEvent.click(view.getByRole("button", { name: "Test ring" }));
    expect(test).toHaveBeenCalledWith("ringing", expect.anything());
    act(() => { end(); });
    fireEvent.click(view.getByRole("button", { name: "Test ring" }));
    fireEvent.click(view.getByRole("button", { name: "Stop ring" }));
    expect(stop).toHaveBeenCalledTimes(1);
    fireEvent.click(view.getByRole("button", { name: "Close sound devices" }));
    expect(stop).toHaveBeenCalledTimes(2);
  });
});

describe("the microphone check", () => {
  function check(state = sipState()) {
    let tell: (level: HeardLevel) => void = () => undefined;
    const close = jest.fn();
    const level = jest.fn((listener: typeof tell) => {
      tell = listener;
      return close;
    });
    const view = openPanel({ level }, state);
    return { view, level, close, hear: (...levels: readonly HeardLevel[]) => { act(() => { levels.forEach((heard) => { tell(heard); }); }); } };
  }

  it("opens the microphone only while the agent wants to look", () => {
    const { view, level, close } = check();
    expect(level).not.toHaveBeenCalled();
    fireEvent.click(view.getByRole("button", { name: "Check microphone" }));
    expect(level).toHaveBeenCalledTimes(1);
    fireEvent.click(view.getByRole("button", { name: "Close sound devices" }));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("shows the level past React, and says plainly that the agent is heard", () => {
    const { view, hear } = check();
    fireEvent.click(view.getByRole("button", { name: "Check microphone" }));
    expect(view.getByText("Say a few words …")).toBeTruthy();
    hear(60);
    const before = view.commits();
    hear(70, 20, 65);
    expect([view.getByRole("meter").getAttribute("aria-valuenow"), view.commits()]).toEqual(["65", before]);
    expect(view.getByText("We hear you.")).toBeTruthy();
  });

  it("says so when nothing comes for five seconds", () => {
    const { view, hear } = check();
    fireEvent.click(view.getByRole("button", { name: "Check microphone" }));
    hear(...Array.from({ length: 60 }, () => 3));
    expect(view.getByText(/^Nothing heard yet/)).toBeTruthy();
  });

  it.each([["denied", /Click the symbol/], ["missing", /Plug in/], ["barred", /administrator/], ["busy", /Close that program/]] as const)("says why there is none, and the way out: %s", (fault, words) => {
    const { view, hear } = check(stateOf());
    fireEvent.click(view.getByRole("button", { name: "Check microphone" }));
    hear(fault);
    expect([view.getByText(words), view.queryByRole("meter"), view.getByRole("button", { name: "Check microphone" })]).toEqual([expect.anything(), null, expect.anything()]);
  });

  it("says where calls are heard, when that is not here", () => {
    const mirror = check(sipState("mirror")).view;
    expect(mirror.getByText(/^Calls are heard in another tab/)).toBeTruthy();
    mirror.unmount();
    expect(check(stateOf()).view.getByText(/^Simulated calls carry no voice/)).toBeTruthy();
  });

  it("names what the system's default is", () => {
    expect((check().view.getByLabelText("Microphone") as HTMLSelectElement).selectedOptions[0]?.text).toBe("System default (Headset)");
  });
});

describe("notifications on the desktop", () => {
  it("are asked for by a click, and set as private as the agent wants", () => {
    let permission: ReturnType<ViewSounds["notices"]> = "default";
    const listeners = new Set<() => void>();
    const askNotices = jest.fn(() => {
      permission = "granted";
      for (const listener of listeners) listener();
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    };
    const view = openPanel({ notices: () => permission, subscribe, askNotices });
    expect(askNotices).not.toHaveBeenCalled();
    fireEvent.click(view.getByRole("button", { name: "Allow notifications" }));
    expect(view.queryByRole("button", { name: "Allow notifications" })).toBeNull();
    fireEvent.change(view.getByLabelText(/^For calls that come/), { target: { value: "full" } });
    expect(view.sent).toEqual([{ type: "intent.preferencesChanged", preferences: { desktopNotices: "full" } }]);
  });

  it.each([["denied", /^The browser blocks/], ["framed", /another site’s page/], ["absent", /^This browser has no/]] as const)("that can't be had are explained: %s", (permission, words) => {
    const view = openPanel({ notices: () => permission });
    expect([view.getByText(words), view.queryByLabelText(/^For calls that come/)]).toEqual([expect.anything(), null]);
  });
});

describe("a headset", () => {
  it("that was unplugged is told of with what is used now", () => {
    const view = renderSoftphone(hearing(sipState(), { phase: "gone", kind: "input", label: "Headset", now: "" }));
    expect(view.getByRole("alert").textContent).toContain("Headset was unplugged. Now in use: System default.");
    fireEvent.click(view.getByRole("button", { name: "Close" }));
    expect(view.sent).toEqual([{ type: "intent.deviceNewsRead" }]);
  });

  it("that is plugged in is offered, and used when the agent says so", () => {
    const view = renderSoftphone(hearing(sipState("mirror"), { phase: "found", label: "Headset", input: "m1", output: "s1" }));
    expect(view.getByText("Headset is plugged in. Use it for calls?")).toBeTruthy();
    fireEvent.click(view.getByRole("button", { name: "Not now" }));
    fireEvent.click(view.getByRole("button", { name: "Use it" }));
    const read = { type: "intent.deviceNewsRead" };
    expect(view.sent).toEqual([read, { type: "intent.deviceChosen", kind: "input", id: "m1" }, { type: "intent.deviceChosen", kind: "output", id: "s1" }, read]);
  });

  it("that should ring is told of as such", () => {
    const view = renderSoftphone(hearing(stateOf(), { phase: "gone", kind: "ringer", label: "Speaker", now: "" }));
    expect(view.getByText(/^Speaker was unplugged: calls ring on the system’s default device now/)).toBeTruthy();
  });
});
