import type { AudioTrouble } from "../../model/workItems/callMedia";
import type { AgentState } from "../../model/agent/agentState";
import type { CallRecordFault } from "../../model/records/callRecord";
import type { CredentialReason } from "../../model/agent/credentials";
import type { HostKind } from "../../model/host/hostPage";
import type { journeyMediaTypes, journeyStates } from "../../model/host/journey";
import type { LogLevel } from "../../model/diagnostics/logEntry";
import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { EndReason } from "../../model/workItems/workItem";
import type { CallStage } from "../../state/selectors/callCardSelectors";
import type { EscalationView } from "../../state/selectors/chatSelectors";
import type { CallQualityView, SoundStage } from "../../state/selectors/callSoundSelectors";
import type { IdleKind } from "../../state/selectors/callListSelectors";
import type { MicrophoneTrouble } from "../../state/selectors/soundSelectors";
import type { TableWord } from "../calls/tables";
import type { BookKey } from "./keys/bookKeys";
import type { DiagnosticsKey } from "./keys/diagnosticsKeys";
import type { LayoutKey } from "./keys/layoutKeys";
import type { LogKey } from "./keys/logKeys";
import type { PeopleKey } from "./keys/peopleKeys";
import type { SoundKey } from "./keys/soundKeys";
import type { TradeKey } from "./keys/tradeKeys";

/** Every text of the views, by its key in `strings/*.resx`. */
export type StringKey =
  | BookKey
  | DiagnosticsKey
  | LayoutKey
  | LogKey
  | PeopleKey
  | SoundKey
  | TradeKey
  | `AgentState_${AgentState}`
  | `BelongsTo_${"call" | "chat"}`
  | `Credentials_${CredentialReason}`
  | `Desk_${"open" | "closed"}${"" | "Until"}`
  | `EndReason_${EndReason}`
  | `Error_${SoftphoneErrorCode}`
  | `HostKind_${HostKind}`
  | `Hurdle_${Exclude<EscalationView["hurdle"], undefined>}`
  | `JourneyState_${(typeof journeyStates)[number]}`
  | `Journey_${"search" | "article"}`
  | `Idle_${IdleKind}`
  | `Idle_${IdleKind}_Hint`
  | `LogFrom_${LogLevel}`
  | `Media_${(typeof journeyMediaTypes)[number]}`
  | `Microphone_${MicrophoneTrouble}`
  | `NumberKind_${NumberCandidate["kind"]}`
  | `Quality_${CallQualityView["level"]}`
  | `Sound_${SoundStage}`
  | `Stage_${CallStage | "muted"}`
  | `Table_${TableWord}`
  | `Trouble_${AudioTrouble | "speakerBlockedElsewhere"}`
  | `Unsaved_${CallRecordFault}`
  | "Account"
  | "AccountMissing"
  | "AddToCall"
  | "AgentFree"
  | "AgentState"
  | "AgentStateNext"
  | "AlertPlace"
  | "AlertTitle"
  | "Answer"
  | "AnyNumber"
  | "AnyNumberCalls"
  | "AskConsult"
  | "AskUnwanted"
  | "AsOf"
  | "AverageWait"
  | "Call"
  | "CallAnyway"
  | "CallBack"
  | "CallGoesOn"
  | "CallNumber"
  | "CallWhich"
  | "CallWith"
  | "Calls"
  | "Cancel"
  | "Change"
  | "Chat"
  | "ChatEnded"
  | "ChatMinimized"
  | "ChatPageMustBeOpen"
  | "ChatPlace"
  | "ChatUnread"
  | "ChatWait"
  | "ChatWith"
  | "Close"
  | "CloseHelpDesk"
  | "CloseOffers"
  | "CloseSession"
  | "CloseSoundDevices"
  | "CompleteTransfer"
  | "Conference"
  | "Connecting"
  | "ConnectionGivenUp"
  | "ConnectionLost"
  | "ConnectionNextTry"
  | "ConnectsNote"
  | "Consult"
  | "ConsultsAbout"
  | "ContinueByPhone"
  | "CreateCase"
  | "CredentialsElsewhere"
  | "CreateContact"
  | "CustomIntegration"
  | "Customer"
  | "CustomerName"
  | "EndChat"
  | "NumbersKnown"
  | "Decline"
  | "DeviceNumber"
  | "Dismiss"
  | "Done"
  | "End"
  | "Ended"
  | "FindCustomer"
  | "FindTarget"
  | "FoundCount"
  | "HelpAsk"
  | "HelpDesk"
  | "HelpDeskOpen"
  | "HelpDeskSilent"
  | "HelpNotNow"
  | "HelpOffer"
  | "Hold"
  | "Joining"
  | "KeyPad"
  | "KeyPadKeys"
  | "Keypad"
  | "LineDrops"
  | "LineRestoring"
  | "LineReturns"
  | "Line_insecure"
  | "Line_notSetUp"
  | "Line_private"
  | "Loudspeaker"
  | "LookingUp"
  | "Messages"
  | "Microphone"
  | "MicrophoneAllow"
  | "MicrophoneWhenAnswered"
  | "MobileNote"
  | "More"
  | "Mute"
  | "No"
  | "NoDetails"
  | "NobodyFound"
  | "NobodyHasIt"
  | "NoneOfThese"
  | "NotDialable"
  | "NotInACall"
  | "Notes"
  | "NothingSent"
  | "NumberToDial"
  | "NumberWithheld"
  | "OfferBlocked"
  | "Offers"
  | "OffersHow"
  | "OffersNone"
  | "OffersOpen"
  | "OnTheWeb"
  | "Open"
  | "OpenChat"
  | "OpeningHours"
  | "OpenRecord"
  | "OtherNumber"
  | "Participants"
  | "Password"
  | "PasswordMissing"
  | "PauseChat"
  | "PeopleCalling"
  | "PeopleCallingHint"
  | "QualityParts"
  | "QualityRemedy"
  | "QueueFree"
  | "QueuePlace"
  | "QueueWaiting"
  | "RecordNumber"
  | "RecordNumberEmpty"
  | "RecordNumberHidden"
  | "RecordNumberNone"
  | "RecordNumberOdd"
  | "RemoveParticipant"
  | "Resume"
  | "ResumeChat"
  | "SayAgentState"
  | "SayCall"
  | "SayIncoming"
  | "Scenario"
  | "ScenarioStarts"
  | "ScenarioStops"
  | "SearchFailed"
  | "SentAlong"
  | "SentUnseen"
  | "Sessions"
  | "SetUpCode"
  | "SetUpFault"
  | "SetUpHow"
  | "SetUpTitle"
  | "SetUpWhat"
  | "SetUp_absent"
  | "SetUp_forbidden"
  | "SetUp_invalid"
  | "SetUp_unreachable"
  | "ShowChat"
  | "ShowLess"
  | "ShowMore"
  | "SignIn"
  | "SignOut"
  | "SigningIn"
  | "SimulationBadge"
  | "SomebodyAnswers"
  | "SomebodyCalls"
  | "SomebodyDeclines"
  | "SomebodyHangsUp"
  | "SoundDevices"
  | "SoundDevicesOpen"
  | "StartChat"
  | "SystemDefault"
  | "TargetNumber"
  | "Transfer"
  | "TransferringTo"
  | "UnknownYet"
  | "UnlockSound"
  | "Unmute"
  | "UnsavedRecord"
  | "UnsavedRecords"
  | "UnsavedRetry"
  | "Unwanted"
  | "VisitOf"
  | "Visitor"
  | "VisitUnknown"
  | "WhoIsIt"
  | "WrapupChoose"
  | "WrapupLeft"
  | "WrapupReason"
  | "Yes";

/** `Strings.text`, for keys that exist. */
export type Text = (key: StringKey, ...values: readonly (string | number)[]) => string;
