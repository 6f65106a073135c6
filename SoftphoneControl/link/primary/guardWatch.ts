import type { EpochMs, PeerId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";

export interface GuardWatchInputs {
  readonly clock: ClockPort;
  readonly ping: (id: PeerId) => void;
  /** It has not answered for too long. */
  readonly onSilent: (id: PeerId) => void;
}

/** Dialling waits for whoever guards it: a page that has frozen must not keep it waiting for more than five seconds. */
export interface GuardWatch {
  guards(ids: readonly PeerId[]): void;
  answered(id: PeerId): void;
  dispose(): void;
}

const pingMs = 1_500;
const silentMs = 3_000;

export function createGuardWatch({ clock, ping, onSilent }: GuardWatchInputs): GuardWatch {
  const heardAt = new Map<PeerId, EpochMs>();
  let stop: (() => void) | undefined;

  function look(): void {
    stop = undefined;
    const now = clock.now();
    for (const [id, at] of [...heardAt]) {
      if (now - at >= silentMs) onSilent(id);
      else ping(id);
    }
    arm();
  }

  function arm(): void {
    if (heardAt.size > 0) stop ??= clock.after(pingMs, look);
    else {
      stop?.();
      stop = undefined;
    }
  }

  return {
    guards(ids) {
      for (const id of heardAt.keys()) if (!ids.includes(id)) heardAt.delete(id);
      for (const id of ids) if (!heardAt.has(id)) heardAt.set(id, clock.now());
      arm();
    },
    answered(id) {
      if (heardAt.has(id)) heardAt.set(id, clock.now());
    },
    dispose() {
      heardAt.clear();
      arm();
    },
  };
}
