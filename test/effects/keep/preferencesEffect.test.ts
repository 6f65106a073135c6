import { readPreferences } from "../../../SoftphoneControl/app/readPreferences";
import { createPreferencesEffect } from "../../../SoftphoneControl/effects/keep/preferencesEffect";
import { defaultPreferences } from "../../../SoftphoneControl/model/settings/preferences";
import { createStore } from "../../../SoftphoneControl/state/createStore";
import { nineThirty, stateOf } from "../../support/builders";
import { createFakeClock } from "../../support/fakeClock";

const dana = { name: "Dana Keller", address: "1001" };

function bench(kept?: string, before = defaultPreferences) {
  const clock = createFakeClock(nineThirty);
  const store = createStore({ initial: stateOf({ preferences: before }), onThrow: (error) => { throw error; } });
  const saved: string[] = [];
  const keep = { load: () => Promise.resolve(kept), save: (text: string) => { saved.push(text); return Promise.resolve(); }, clear: () => Promise.resolve(), dispose: () => undefined };
  const effect = createPreferencesEffect({ keep, read: readPreferences, getPhone: () => store.getState().phone, clock, dispatch: (outcome) => { store.dispatch(outcome); } });
  store.onStep((step) => { effect.react(step); });
  effect.begin?.(store.getState().phone);
  return { clock, store, saved, effect, preferences: () => store.getState().phone.preferences, set: (favorites: readonly (typeof dana)[]) => { store.dispatch({ type: "intent.preferencesChanged", at: nineThirty, preferences: { favorites } }); } };
}

describe("what the agent has set", () => {
  it("is there again on the next page", async () => {
    const { clock, saved, set } = bench();
    set([dana]);
    await clock.advance(1);
    const next = bench(saved[0]);
    await next.clock.advance(1);
    expect(next.preferences().favorites).toEqual([dana]);
  });

  it("counts more than what was kept, where both come at once", async () => {
    const { preferences, set } = bench(JSON.stringify({ favorites: [dana] }));
    set([]);
    await Promise.resolve();
    expect(preferences().favorites).toEqual([]);
  });

  it("is kept by the page that takes over, where the one before went while it wrote", async () => {
    const newest = { ...defaultPreferences, revision: 3, favorites: [dana] };
    const { preferences, saved } = bench(JSON.stringify({ revision: 2, favorites: [] }), newest);
    await Promise.resolve();
    expect(preferences()).toEqual(newest);
    expect(saved).toEqual([JSON.stringify(newest)]);
  });

  it("is kept when the page goes right after it", () => {
    const { effect, saved, set } = bench();
    set([dana]);
    effect.dispose?.();
    expect(saved).toHaveLength(1);
  });

  it.each(["not JSON", "null", "7", '{"favorites":"me","isCollapsed":true}'])("that can't be read costs nothing else: %s", async (kept) => {
    const { preferences } = bench(kept);
    await Promise.resolve();
    expect(preferences().favorites).toEqual([]);
    expect(preferences().isCollapsed).toBe(kept.includes("true"));
  });
});
