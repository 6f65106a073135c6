import { createFramedStore } from "../../SoftphoneControl/app/framedStore";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { stateOf } from "../support/builders";

const pane = (id: string) => ({ type: "control.attached", at: 1, control: { id: id as never, demo: "allowed" } }) as const;

function bench() {
  const store = createStore({ initial: stateOf(), onThrow: (error) => { throw error; } });
  const frames: (() => void)[] = [];
  const thrown: unknown[] = [];
  const views = createFramedStore({
    store,
    beforePaint(callback) {
      frames.push(callback);
      return () => { frames.splice(frames.indexOf(callback), 1); };
    },
    onThrow: (error) => { thrown.push(error); },
  });
  let told = 0;
  return { store, views, frames, thrown, told: () => told, listen: () => views.subscribe(() => { told += 1; }), paint: () => { for (const draw of frames.splice(0)) draw(); } };
}

describe("the store as it is drawn", () => {
  it("moves on once a frame, however much has happened", () => {
    const { store, views, told, listen, paint, frames } = bench();
    listen();
    const before = views.getState();
    store.dispatch(pane("one"));
    store.dispatch(pane("two"));
    expect([views.getState(), told(), frames.length]).toEqual([before, 0, 1]);
    paint();
    expect([views.getState(), told()]).toEqual([store.getState(), 1]);
    store.dispatch(pane("three"));
    paint();
    expect([views.getState(), told()]).toEqual([store.getState(), 2]);
  });

  it("moves on at once for whoever types or clicks, and says nothing twice", () => {
    const { store, views, told, listen, paint, frames } = bench();
    listen();
    store.dispatch(pane("one"));
    views.catchUp();
    expect([views.getState(), told(), frames.length]).toEqual([store.getState(), 1, 0]);
    views.catchUp();
    paint();
    expect(told()).toBe(1);
  });

  it("is as new as it gets where nothing has been drawn yet", () => {
    const { store, views } = bench();
    store.dispatch(pane("one"));
    expect(views.getState()).toBe(store.getState());
  });

  it("goes on when somebody who draws fails", () => {
    const { store, views, thrown, told, listen, paint } = bench();
    views.subscribe(() => { throw new Error("drawn badly"); });
    listen();
    store.dispatch(pane("one"));
    paint();
    expect([thrown.length, told()]).toEqual([1, 1]);
  });

  it("draws nothing any more once it is over", () => {
    const { store, views, told, listen, paint } = bench();
    listen();
    store.dispatch(pane("one"));
    views.dispose();
    store.dispatch(pane("two"));
    paint();
    expect(told()).toBe(0);
  });
});
