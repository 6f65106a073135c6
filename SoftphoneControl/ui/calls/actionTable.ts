import type { Capability } from "../../model/capability";
import type { WorkItemCommand } from "../../model/contactCenterCommand";
import type { IconName } from "../icons/Icon";
import type { StringKey } from "../strings/stringKeys";

/** Commands that need nothing but the work item. */
type PlainCommand = Extract<
  WorkItemCommand["type"],
  | "acceptWorkitem"
  | "rejectWorkitem"
  | "pauseWorkitem"
  | "resumeWorkitem"
  | "muteWorkitem"
  | "unmuteWorkitem"
  | "completeTransfer"
  | "endWorkitem"
>;

export type PanelKind = "sendDtmf" | "consult" | "transfer";

export type CallAction = {
  readonly capability: Capability;
  readonly label: StringKey;
  readonly icon: IconName;
  readonly look: "answer" | "danger" | "plain" | "primary";
  /** Buttons that take each other's place share a slot: so does the focus. */
  readonly slot: string;
} & ({ readonly command: PlainCommand } | { readonly panel: PanelKind });

/** In the order in which they stand. */
export const callActions: readonly CallAction[] = [
  { capability: "accept", label: "Answer", icon: "call20Filled", look: "answer", slot: "accept", command: "acceptWorkitem" },
  { capability: "reject", label: "Decline", icon: "callEnd20Filled", look: "danger", slot: "reject", command: "rejectWorkitem" },
  { capability: "completeTransfer", label: "CompleteTransfer", icon: "checkmark20Filled", look: "primary", slot: "complete", command: "completeTransfer" },
  { capability: "pause", label: "Hold", icon: "pause20Filled", look: "plain", slot: "hold", command: "pauseWorkitem" },
  { capability: "resume", label: "Resume", icon: "play20Filled", look: "plain", slot: "hold", command: "resumeWorkitem" },
  { capability: "mute", label: "Mute", icon: "mic20Regular", look: "plain", slot: "mute", command: "muteWorkitem" },
  { capability: "unmute", label: "Unmute", icon: "micOff20Regular", look: "plain", slot: "mute", command: "unmuteWorkitem" },
  { capability: "sendDtmf", label: "Keypad", icon: "dialpad20Regular", look: "plain", slot: "keypad", panel: "sendDtmf" },
  { capability: "consult", label: "Consult", icon: "people20Filled", look: "plain", slot: "consult", panel: "consult" },
  { capability: "transfer", label: "Transfer", icon: "callForward20Filled", look: "plain", slot: "transfer", panel: "transfer" },
  { capability: "end", label: "End", icon: "callEnd20Filled", look: "danger", slot: "end", command: "endWorkitem" },
];
