import type { RingSettings } from "../../SoftphoneControl/model/settings/ringing";
import type { RingPort } from "../../SoftphoneControl/ports/ringPort";

/** A ring that only remembers; undefined stands for silence. */
export function createFakeRing() {
  const played: (string | undefined)[] = [];
  const settings: RingSettings[] = [];
  const ring: RingPort = {
    set: (next) => void settings.push(next),
    play: (tone) => void played.push(tone),
    silence: () => void played.push(undefined),
    sound: "ready",
    subscribe: () => () => undefined,
    onRingerGone: () => () => undefined,
    dispose: () => undefined,
  };
  return { ring, played, settings };
}

/** A desktop that only remembers what stands on it, and a tab that remembers its title. */
export function createFakeDesktop() {
  const shown = new Map<string, string>();
  const clicks = new Map<string, () => void>();
  const badges: (string | undefined)[] = [];
  return {
    shown,
    clicks,
    badges,
    desktop: {
      permission: "granted" as const,
      ask: () => Promise.resolve(),
      show(key: string, title: string, onClick: () => void) {
        shown.set(key, title);
        clicks.set(key, onClick);
      },
      hide: (key: string) => void shown.delete(key),
      dispose: () => undefined,
    },
    title: { show: (badge: string | undefined) => void badges.push(badge), dispose: () => undefined },
  };
}
