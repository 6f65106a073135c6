import type { SupervisionManner } from "../../../model/workItems/supervision";
import type { Telephone } from "../../../model/workItems/telephone";

/** Recording, supervision, desk phone, auto-answer and wrap-up. */
export type TradeKey =
  | `Heard_${SupervisionManner}`
  | `Supervise_${SupervisionManner}`
  | `Telephone_${Telephone}`
  | "AnswersIn"
  | "ColleaguesOnCalls"
  | "DeskPhoneHeard"
  | "DeskPhonePickUp"
  | "DeskPhonePutDown"
  | "DeskPhoneRings"
  | "DropNext"
  | "ExtendWrapup"
  | "GoOn"
  | "Pause"
  | "Record"
  | "Recording"
  | "RecordingPause"
  | "RecordingPaused"
  | "RecordingResume"
  | "RecordingStop"
  | "Stop"
  | "Telephone"
  | "WrapupOver"
  | "WrapupReasonMissing"
  | "WrapupSoon";
