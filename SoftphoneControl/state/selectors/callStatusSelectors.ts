import type { EpochMs, WorkItemId } from "../../model/ids";
import type { SupervisionManner } from "../../model/workItems/supervision";
import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { State } from "../state";
import { partyOf } from "./partySelectors";
import { pendingCommands } from "./requestSelectors";

/** What a call is besides its stage. */
export interface CallStatusView {
  /** When it is answered by itself. */
  readonly answersAt: EpochMs | undefined;
  readonly recording: "on" | "paused" | undefined;
  /** Whether recording is something that can begin or end here. */
  readonly isRecordable: boolean;
  readonly mayPause: boolean;
  readonly mayResume: boolean;
  readonly mayStop: boolean;
  /** Heard there, and not here. */
  readonly deskPhone: "rings" | "heard" | undefined;
  /** How the agent listens to a colleague's call. */
  readonly manner: SupervisionManner | undefined;
  readonly mayChangeManner: boolean;
  readonly colleague: string;
}

export function callStatusSelector(state: State, id: WorkItemId): CallStatusView {
  const call = state.phone.workItems[id];
  const can = call?.capabilities ?? [];
  const { autoAnswer, recording, telephone, supervision } = call ?? {};
  const isOver = call === undefined || call.state === "Wrapup";
  return {
    answersAt: autoAnswer?.phase === "waiting" ? autoAnswer.dueAt : undefined,
    recording,
    isRecordable: recording !== undefined || can.includes("startRecording"),
    mayPause: can.includes("pauseRecording"),
    mayResume: can.includes("resumeRecording"),
    mayStop: can.includes("stopRecording"),
    deskPhone: telephone === undefined || isOver ? undefined : call.state === "Offered" ? "rings" : "heard",
    manner: supervision?.manner,
    mayChangeManner: can.includes("changeSupervision"),
    colleague: call && supervision ? partyOf(state, call).name : "",
  };
}

const recordingCommands: readonly PhoneCommand["type"][] = ["startRecording", "stopRecording", "pauseRecording", "resumeRecording"];

/** What is asked of the recording now has to come about before it can be asked for more. */
export function isRecordingPendingSelector(state: State, id: WorkItemId): boolean {
  return pendingCommands(state, id).some((type) => recordingCommands.includes(type));
}
