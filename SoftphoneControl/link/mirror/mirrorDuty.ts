import { isPageFact } from "../../state/actions";
import type { Action } from "../../state/actions";
import { hashOf } from "../hashOf";
import type { LinkInputs } from "../linkInputs";
import type { PrimaryMessage } from "../protocol/messages";
import { readReplica } from "../protocol/readReplica";

export interface MirrorInputs extends Pick<LinkInputs, "store" | "clock" | "log"> {
  readonly needSnapshot: () => void;
  /** The whole phone has come, the first time or again. */
  readonly onReplica: () => void;
}

/** Follows the primary: its snapshot, then its actions, through the same reducers. */
export interface MirrorDuty {
  hear(message: PrimaryMessage): void;
  /** Whether there is a replica, and how far it goes. */
  readonly seq: number | undefined;
  readonly resume: string | undefined;
  /** Another primary, or one whose actions were missed: what is shown counts only until the next snapshot. */
  ask(): void;
}

/** What is told of it in the log: somebody may say it all day. */
const mostNonsense = 20;

export function createMirrorDuty({ store, clock, log, needSnapshot, onReplica }: MirrorInputs): MirrorDuty {
  let seq: number | undefined;
  let resume: string | undefined;
  let isAsking = false;
  let nonsense = 0;

  function ask(): void {
    if (isAsking) return;
    isAsking = true;
    needSnapshot();
  }

  function lose(why: string): void {
    if (!isAsking) log.write({ level: "warning", source: "link", message: `${why}: the primary is asked for everything` });
    ask();
  }

  function take({ seq: next, at, phone, resume: data }: Extract<PrimaryMessage, { type: "snapshot" }>): void {
    const replica = readReplica(phone);
    if (replica === undefined) {
      nonsense += 1;
      if (nonsense <= mostNonsense) log.write({ level: "error", source: "link", message: "the primary told what is no phone" });
      return;
    }
    isAsking = false;
    seq = next;
    resume = data;
    clock.notBefore(at);
    store.dispatch({ type: "replica.received", at: 0, phone: replica });
    onReplica();
  }

  /** Of the same bundle, so it fits: what does not fit was not told by it. */
  function follow(action: Action): void {
    try {
      if (!isPageFact(action)) store.dispatch(action);
      else lose(`${action.type} is no other page's`);
    } catch {
      lose("an action that makes no sense");
    }
  }

  return {
    get seq() {
      return seq;
    },
    get resume() {
      return resume;
    },
    ask() {
      isAsking = false;
      ask();
    },
    hear(message) {
      switch (message.type) {
        case "snapshot":
          take(message);
          return;
        case "action":
          // Before the first snapshot, and while one is on its way, actions are in it already.
          if (seq === undefined || isAsking || message.seq <= seq) return;
          if (message.seq > seq + 1) {
            lose(`action ${message.seq} after ${seq}`);
            return;
          }
          seq = message.seq;
          follow(message.action as Action);
          return;
        case "pulse":
          if (isAsking || seq === undefined) return;
          if (message.seq !== seq || message.hash !== hashOf(store.getState().phone)) lose("this page shows something else");
          return;
        case "resume":
          resume = message.resume;
          return;
        default:
      }
    },
  };
}
