import type { Leg, LegNews, LegRecord, OtherParty } from "../../SoftphoneControl/adapters/sip/leg";
import type { Direction, EndReason } from "../../SoftphoneControl/model/workItems/workItem";
import type { SoftphoneErrorCode } from "../../SoftphoneControl/model/requests/softphoneError";

/** A dialog as the other side has it: it outlives the page. */
export interface Dialog {
  readonly id: string;
  readonly direction: Direction;
  other: OtherParty;
  phase: Leg["phase"];
  isHeld: boolean;
  isMuted: boolean;
  /** What was sent. */
  digits: string;
  refusedWith?: number;
  /** Tells the page that has it, if one does. */
  tell?: ((news: LegNews) => void) | undefined;
}

export const numbers = { answers: "+12025550143", busy: "+12025550101", invalid: "+12025550103", colleague: "1001" };

/** What becomes of a transfer once it is ordered: SIP's status, or nobody says. */
export type TransferOutcome = "succeeds" | number | "silent";

/** The telephone server and everybody behind it, for pages one after the other. */
export interface FakeSwitch {
  readonly dialogs: Dialog[];
  /** Passwords by account. */
  readonly accounts: Map<string, string>;
  registered: string | undefined;
  isReachable: boolean;
  transferOutcome: TransferOutcome;
  /** What the next operation of this kind is refused with. */
  readonly refusals: Map<keyof Leg | "call", SoftphoneErrorCode>;
  /** The mixes that run: who hears whom. */
  readonly mixes: Set<readonly Leg[]>;
  open(direction: Direction, other: OtherParty): Dialog;
  end(dialog: Dialog, reason: EndReason, status?: number): void;
  recall(record: LegRecord): Dialog | undefined;
  /** Tells the page's line, if there is one. */
  onDialog: ((dialog: Dialog) => void) | undefined;
  onReachable: ((isReachable: boolean) => void) | undefined;
}

export function createFakeSwitch(): FakeSwitch {
  const dialogs: Dialog[] = [];
  return {
    dialogs,
    accounts: new Map([["2000", "right"]]),
    registered: undefined,
    isReachable: true,
    transferOutcome: "succeeds",
    refusals: new Map(),
    mixes: new Set(),
    onDialog: undefined,
    onReachable: undefined,
    open(direction, other) {
      const dialog: Dialog = { id: `leg-${dialogs.length + 1}`, direction, other, phase: direction === "Incoming" ? "ringing" : "calling", isHeld: false, isMuted: false, digits: "" };
      dialogs.push(dialog);
      return dialog;
    },
    end(dialog, reason, status) {
      if (dialog.phase === "over") return;
      dialog.phase = "over";
      if (this.isReachable) dialog.tell?.({ type: "over", reason, status });
    },
    recall: ({ id }) => dialogs.find((dialog) => dialog.id === id && dialog.phase === "up"),
  };
}
