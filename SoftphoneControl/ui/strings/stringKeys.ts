import type { AgentState } from "../../model/agentState";
import type { SoftphoneErrorCode } from "../../model/softphoneError";
import type { EndReason } from "../../model/workItem";
import type { CallStage } from "../../state/selectors/callCardSelectors";
import type { IdleKind } from "../../state/selectors/callListSelectors";

/** Every text of the views, by its key in `strings/*.resx`. */
export type StringKey =
  | `AgentState_${AgentState}`
  | `EndReason_${EndReason}`
  | `Error_${SoftphoneErrorCode}`
  | `Idle_${IdleKind}`
  | `Idle_${IdleKind}_Hint`
  | `Stage_${CallStage | "muted"}`
  | "AgentState"
  | "AgentStateNext"
  | "Answer"
  | "AnyNumber"
  | "AnyNumberCalls"
  | "Call"
  | "CallBack"
  | "CallNumber"
  | "CallWith"
  | "Calls"
  | "CompleteTransfer"
  | "Connecting"
  | "ConnectionGivenUp"
  | "ConnectionLost"
  | "ConnectionNextTry"
  | "ConnectsNote"
  | "Consult"
  | "ConsultsAbout"
  | "Decline"
  | "Dismiss"
  | "Done"
  | "End"
  | "Ended"
  | "FindTarget"
  | "Hold"
  | "KeyPad"
  | "KeyPadKeys"
  | "Keypad"
  | "LineDrops"
  | "LineReturns"
  | "Mute"
  | "NoDetails"
  | "NobodyFound"
  | "NotDialable"
  | "NotInACall"
  | "Notes"
  | "NumberToDial"
  | "NumberWithheld"
  | "PeopleCalling"
  | "PeopleCallingHint"
  | "QueueFree"
  | "QueueWaiting"
  | "RecordNumber"
  | "RecordNumberEmpty"
  | "RecordNumberHidden"
  | "RecordNumberNone"
  | "RecordNumberOdd"
  | "Resume"
  | "SayAgentState"
  | "SayCall"
  | "SayIncoming"
  | "Scenario"
  | "ScenarioStarts"
  | "ScenarioStops"
  | "SetUpHow"
  | "SetUpTitle"
  | "SetUpWhat"
  | "ShowLess"
  | "ShowMore"
  | "SignIn"
  | "SignOut"
  | "SimulationBadge"
  | "SomebodyAnswers"
  | "SomebodyCalls"
  | "SomebodyDeclines"
  | "SomebodyHangsUp"
  | "TargetNumber"
  | "Transfer"
  | "UnlockSound"
  | "Unmute"
  | "WhoIsIt"
  | "WrapupChoose"
  | "WrapupLeft"
  | "WrapupReason";

/** `Strings.text`, for keys that exist. */
export type Text = (key: StringKey, ...values: readonly (string | number)[]) => string;
