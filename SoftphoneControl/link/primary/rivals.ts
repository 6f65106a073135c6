import type { LockPort } from "../../ports/lockPort";
import { lastEpoch } from "../client/readPrimaryMessage";
import { primaryLock } from "../client/names";
import type { Ownership } from "./ownership";

/** Pages that say that they own the phone, while this one does. The browser knows whose it is: saying so takes it from nobody. */
export interface Rivals {
  /** One has said so. @param epoch of its claim, younger than this page's */
  heard(epoch: number): void;
}

export interface RivalsInputs {
  readonly locks: Pick<LockPort, "holder">;
  readonly ownership: Pick<Ownership, "doubt" | "run">;
  /** The phone is this page's own: others may have believed the claims. @param epoch of the youngest of them */
  readonly onOurs: (epoch: number) => void;
  /** Nobody can tell, without locks: the younger claim stands, so that not both go on. */
  readonly onUnknown: () => void;
}

export function createRivals({ locks, ownership, onOurs, onUnknown }: RivalsInputs): Rivals {
  let isAsking = false;
  let youngest = 0;
  return {
    heard(epoch) {
      youngest = Math.max(youngest, epoch);
      ownership.doubt();
      if (isAsking) return;
      isAsking = true;
      const end = (): void => { isAsking = false; };
      ownership.run(() => {
        void locks.holder(primaryLock).then((holder) => {
          end();
          if (holder === undefined) onUnknown();
          else onOurs(youngest);
        });
      }, end);
    },
  };
}

/** Of a claim that is younger than all that were heard. @param now epoch ms, so that pages that never met agree, too */
export function epochAfter(epoch: number, now: number): number {
  return Math.min(lastEpoch, Math.max(epoch + 1, now));
}
