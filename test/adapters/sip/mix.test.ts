import type { MixableSound } from "../../../SoftphoneControl/adapters/sip/sounds/legSound";
import { createMix } from "../../../SoftphoneControl/adapters/sip/sounds/mix";
import { createEmitter } from "../../../SoftphoneControl/shared/emitter";
import { createFakeMedia, fakeVoice } from "../../support/fakeMedia";
import type { FakeVoice } from "../../support/fakeMedia";

function call(name: string) {
  const changes = createEmitter<void>(() => undefined);
  const call = {
    voice: fakeVoice(`agent to ${name}`) as MediaStreamTrack | undefined,
    heard: fakeVoice(name) as MediaStreamTrack | undefined,
    isMuted: false,
    isSilenced: false,
    said: undefined as MediaStreamTrack | undefined,
    say: (track: MediaStreamTrack | undefined) => { call.said = track; },
    setSilenced: (isSilenced: boolean) => { call.isSilenced = isSilenced; },
    subscribe: changes.subscribe,
    change: () => { changes.emit(); },
    listeners: () => changes.size,
  };
  return call as unknown as MixableSound & typeof call;
}

function conference(...names: string[]) {
  const fake = createFakeMedia();
  const calls = names.map(call);
  const mix = createMix(fake.media, calls);
  const hears = (one: ReturnType<typeof call>): string[] =>
    [...(fake.mixers.find(({ track }) => track === one.said)?.voices ?? [])].map((voice) => (voice as unknown as FakeVoice).name).sort();
  return { ...fake, mix, calls, hears };
}

describe("a conference", () => {
  it("tells each the agent and the others, and nobody himself", () => {
    const { calls, hears, mix } = conference("ann", "bob");
    const [ann, bob] = calls as [ReturnType<typeof call>, ReturnType<typeof call>];
    expect(hears(ann)).toEqual(["agent to ann", "bob"]);
    expect(hears(bob)).toEqual(["agent to bob", "ann"]);
    const cem = call("cem");
    mix.add(cem);
    mix.add(cem);
    expect(hears(ann)).toEqual(["agent to ann", "bob", "cem"]);
    expect(hears(cem)).toEqual(["agent to cem", "ann", "bob"]);
    mix.remove(bob);
    mix.remove(bob);
    expect(hears(ann)).toEqual(["agent to ann", "cem"]);
    expect(bob.said).toBeUndefined();
  });

  it("mutes the agent for all as soon as for one, and until the last one", () => {
    const { calls, mix } = conference("ann", "bob");
    const [ann, bob] = calls as [ReturnType<typeof call>, ReturnType<typeof call>];
    const mute = (one: typeof ann, isMuted: boolean): void => {
      Object.assign(one, { isMuted });
      one.change();
    };
    mute(ann, true);
    expect([ann.isSilenced, bob.isSilenced]).toEqual([true, true]);
    mute(bob, true);
    mute(ann, false);
    expect([ann.isSilenced, bob.isSilenced]).toEqual([true, true]);
    mix.remove(bob);
    expect([ann.isSilenced, bob.isSilenced]).toEqual([false, false]);
  });

  it("follows another microphone, and somebody who is heard only later or no more", () => {
    const { calls, hears } = conference("ann", "bob");
    const [ann, bob] = calls as [ReturnType<typeof call>, ReturnType<typeof call>];
    Object.assign(ann, { voice: fakeVoice("headset to ann") });
    ann.change();
    expect(hears(ann)).toEqual(["bob", "headset to ann"]);
    Object.assign(bob, { heard: undefined, voice: undefined });
    bob.change();
    expect(hears(ann)).toEqual(["headset to ann"]);
    expect(hears(bob)).toEqual(["ann"]);
  });

  it("leaves each call with its own voice, and nothing else behind", () => {
    const { calls, mix, mixers } = conference("ann", "bob", "cem");
    mix.dispose();
    for (const one of calls) {
      expect(one.said).toBeUndefined();
      expect(one.isSilenced).toBe(false);
      expect(one.listeners()).toBe(0);
    }
    expect(mixers.every(({ isDisposed, voices }) => isDisposed && voices.size === 0)).toBe(true);
  });
});
