import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import { readyPhone, appeared, changed } from "../support/facts";

const newStore = (onThrow: (error: unknown) => void = () => undefined) =>
  createStore({ initial: initialState(defaultConfiguration, { sound: "blocked" }, 0), onThrow });

const soundReady = { type: "sound.changed", at: 1, sound: "ready" } as const;
const soundBlocked = { type: "sound.changed", at: 2, sound: "blocked" } as const;

describe("the store", () => {
  it("lets everyone hear a step before the next one is taken", () => {
    const store = newStore();
    const heard: string[] = [];
    store.onStep(({ action }) => {
      heard.push(`first ${action.at}`);
      if (action.at === 1) store.dispatch(soundBlocked);
    });
    store.onStep(({ action, after }) => heard.push(`second ${action.at} ${after.here.sound}`));
    store.dispatch(soundReady);
    expect(heard).toEqual(["first 1", "second 1 ready", "first 2", "second 2 blocked"]);
  });

  it("tells views once per batch, and only of a change", () => {
    const store = newStore();
    const views = jest.fn();
    store.subscribe(views);
    store.onStep(({ action }) => {
      if (action.at === 1) store.dispatch({ type: "control.attached", at: 3, control: { id: "c" as never, demo: "allowed" } });
    });
    store.dispatch(soundReady);
    expect(views).toHaveBeenCalledTimes(1);
    store.dispatch({ type: "clock.due", at: 4 });
    expect(views).toHaveBeenCalledTimes(1);
  });

  it("goes on when a listener throws", () => {
    const thrown: unknown[] = [];
    const store = newStore((error) => thrown.push(error));
    const heard = jest.fn();
    store.onStep(() => {
      throw new Error("broken");
    });
    store.onStep(heard);
    store.dispatch(soundReady);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(thrown).toEqual([new Error("broken")]);
  });

  it("forgets a listener that has left, even in the middle of a step", () => {
    const store = newStore();
    const heard = jest.fn();
    const leave: (() => void)[] = [];
    store.onStep(() => leave.forEach((go) => go()));
    leave.push(store.onStep(heard));
    store.dispatch(soundReady);
    expect(heard).not.toHaveBeenCalled();
  });

  it("comes to the same state when the same actions are told again", () => {
    const first = readyPhone();
    first.tell(appeared(), changed(2, { state: "Active" }), changed(3, { state: "Wrapup" }));
    const second = readyPhone();
    second.tell(...first.steps.map((step) => step.action));
    expect(second.store.getState()).toEqual(first.store.getState());
  });
});
