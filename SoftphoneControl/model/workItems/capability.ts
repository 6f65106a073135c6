/**
 * What may be done with a work item now. The contact centre tells it with every change; the softphone shows exactly these actions.
 * Page 004 names the field but no values: the names are those of the requests.
 */
export const capabilities = [
  "accept",
  "reject",
  "pause",
  "resume",
  "mute",
  "unmute",
  "sendDtmf",
  "consult",
  "transfer",
  "completeTransfer",
  "conference",
  "singleStepConference",
  "dropParticipant",
  "startRecording",
  "stopRecording",
  "pauseRecording",
  "resumeRecording",
  "changeSupervision",
  "end",
  "setWrapupReason",
  "extendWrapup",
  "completeWrapup",
  "updateWorkitemData",
] as const;
export type Capability = (typeof capabilities)[number];
