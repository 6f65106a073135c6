import type { PeerId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";

export interface GuardWatchInputs {
  readonly clock: Pick<ClockPort, "after">;
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
/** Counted, not timed: a computer that slept, or a primary that hung, tells nothing of the others. */
const mostUnanswered = 2;

export function createGuardWatch({ clock, ping, onSilent }: GuardWatchInputs): GuardWatch {
  const unanswered = new Map<PeerId, number>();
  let stop: (() => void) | undefined;

  function look(): void {
    stop = undefined;
    for (const [id, count] of [...unanswered]) {
      if (count >= mostUnanswered) onSilent(id);
      else {
        unanswered.set(id, count + 1);
        ping(id);
      }
    }
    arm();
  }

  function arm(): void {
    if (unanswered.size > 0) stop ??= clock.after(pingMs, look);
    else {
      stop?.();
      stop = undefined;
    }
  }

  return {
    guards(ids) {
      for (const id of unanswered.keys()) if (!ids.includes(id)) unanswered.delete(id);
      for (const id of ids) if (!unanswered.has(id)) unanswered.set(id, 0);
      arm();
    },
    answered(id) {
      if (unanswered.has(id)) unanswered.set(id, 0);
    },
    dispose() {
      unanswered.clear();
      arm();
    },
  };
}
