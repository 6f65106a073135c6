import type { WorkItemCommand } from "../../model/requests/contactCenterCommand";
import type { CardAction } from "../../state/selectors/chatSelectors";
import type { TargetKind } from "../../state/selectors/directorySelectors";
import type { IconName } from "../icons/Icon";
import type { StringKey } from "../strings/stringKeys";

/** Commands that need nothing but the work item. */
export type PlainCommand = Extract<
  WorkItemCommand["type"],
  | "acceptWorkitem"
  | "rejectWorkitem"
  | "pauseWorkitem"
  | "resumeWorkitem"
  | "muteWorkitem"
  | "unmuteWorkitem"
  | "completeTransfer"
  | "conference"
  | "startRecording"
  | "endWorkitem"
>;

/** Commands that open something first. */
export type PanelKind = "sendDtmf" | "askHelpDesk" | TargetKind;

export type CallAction = readonly [
  action: CardAction,
  command: PlainCommand | PanelKind | "dial" | "showChatPage",
  label: StringKey,
  icon: IconName,
  look: "answer" | "danger" | "plain" | "primary" | "red",
  /** Buttons that take each other's place share a slot: so does the focus. */
  slot?: "hold" | "mute",
];

/** In the order in which they stand. */
export const callActions: readonly CallAction[] = [
  ["accept", "acceptWorkitem", "Answer", "call24Filled", "answer"],
  ["reject", "rejectWorkitem", "Decline", "call24Filled", "danger"],
  ["completeTransfer", "completeTransfer", "CompleteTransfer", "checkmark24Filled", "primary"],
  ["conference", "conference", "Conference", "people24Filled", "plain"],
  ["continueByPhone", "dial", "ContinueByPhone", "call24Filled", "primary"],
  ["showChat", "showChatPage", "ShowChat", "chat16Filled", "plain"],
  ["pauseChat", "pauseWorkitem", "PauseChat", "pause20Filled", "plain", "hold"],
  ["resumeChat", "resumeWorkitem", "ResumeChat", "play20Filled", "plain", "hold"],
  ["endChat", "endWorkitem", "EndChat", "dismiss28Filled", "red"],
  ["pause", "pauseWorkitem", "Hold", "pause20Filled", "plain", "hold"],
  ["resume", "resumeWorkitem", "Resume", "play20Filled", "plain", "hold"],
  ["mute", "muteWorkitem", "Mute", "mic20Filled", "plain", "mute"],
  ["unmute", "unmuteWorkitem", "Unmute", "micOff20Filled", "plain", "mute"],
  ["sendDtmf", "sendDtmf", "Keypad", "dialpad20Regular", "plain"],
  ["consult", "consult", "Consult", "person28Filled", "plain"],
  ["transfer", "transfer", "Transfer", "arrowForward24Filled", "plain"],
  ["singleStepConference", "singleStepConference", "AddToCall", "add20Filled", "plain"],
  ["startRecording", "startRecording", "Record", "record20Regular", "plain"],
  ["askHelpDesk", "askHelpDesk", "HelpDesk", "chat16Filled", "plain"],
  ["end", "endWorkitem", "End", "call24Filled", "danger"],
];

const panels: readonly string[] = ["sendDtmf", "askHelpDesk", "consult", "transfer", "singleStepConference"] satisfies readonly PanelKind[];

export function isPanel(command: CallAction[1]): command is PanelKind {
  return panels.includes(command);
}
