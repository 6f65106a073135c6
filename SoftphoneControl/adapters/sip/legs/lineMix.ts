import type { Mix } from "../line";
import type { Sound } from "../sound";
import type { LegCore } from "./legCore";

/** Sounds that hear each other. */
export interface SoundMix {
  add(sound: Sound): void;
  remove(sound: Sound): void;
  dispose(): void;
}

export interface LineMix extends Mix {
  /** A leg's sound is another now, or the leg is over. */
  follow(core: LegCore): void;
}

/** Keeps the sounds of legs in a mix, whatever session a leg has at the moment. */
export function createLineMix(mix: SoundMix, first: readonly LegCore[], coreOf: (leg: unknown) => LegCore | undefined, onDispose: (mix: LineMix) => void): LineMix {
  const seated = new Map<LegCore, Sound>(first.map((core) => [core, core.sound]));

  function unseat(core: LegCore): void {
    const sound = seated.get(core);
    seated.delete(core);
    if (sound !== undefined) mix.remove(sound);
  }

  function seat(core: LegCore): void {
    seated.set(core, core.sound);
    mix.add(core.sound);
  }

  const self: LineMix = {
    add(leg) {
      const core = coreOf(leg);
      if (core !== undefined && !seated.has(core)) seat(core);
    },
    remove(leg) {
      const core = coreOf(leg);
      if (core !== undefined) unseat(core);
    },
    follow(core) {
      if (!seated.has(core) || (core.phase !== "over" && seated.get(core) === core.sound)) return;
      unseat(core);
      if (core.phase !== "over") seat(core);
    },
    dispose() {
      seated.clear();
      mix.dispose();
      onDispose(self);
    },
  };
  return self;
}
