import type { AgentState } from "../../model/agent/agentState";
import type { AudioTrouble } from "../../model/workItems/callMedia";
import type { Connection } from "../../model/agent/connection";
import type { CredentialReason } from "../../model/agent/credentials";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { ControlId, EpochMs, WorkItemId } from "../../model/ids";
import type { EndReason } from "../../model/workItems/workItem";
import type { State } from "../state";
import { doesCallGoOnSelector } from "./bannerSelectors";
import { callCardSelector } from "./callCardSelectors";
import type { CallStage } from "./callCardSelectors";
import { callStatusSelector } from "./callStatusSelectors";
import { soundStageOf } from "./callSoundSelectors";
import type { SoundStage } from "./callSoundSelectors";
import { voiceChannelOf } from "./channelSelectors";
import { lastCallSelector } from "./lastCallSelectors";
import type { Unnamed } from "./partySelectors";
import { credentialsAskedSelector } from "./signInSelectors";

/** What a blind agent must hear of. The newest call stands for all. */
export interface AnnouncerView {
  readonly callId: WorkItemId | undefined;
  readonly stage: CallStage | undefined;
  readonly party: string;
  readonly unnamed: Unnamed;
  readonly isChat: boolean;
  /** When the call is answered by itself. */
  readonly answersAt: EpochMs | undefined;
  readonly muted: boolean;
  /** Whose call it is, once that is known. */
  readonly customer: CrmRecord | undefined;
  /** The call that ended last. */
  readonly endedId: WorkItemId | undefined;
  readonly endedParty: string;
  readonly endedUnnamed: Unnamed;
  readonly wasChat: boolean;
  readonly endReason: EndReason | undefined;
  readonly agentState: AgentState;
  readonly reasonLabel: string;
  readonly connection: Connection["phase"];
  readonly doesCallGoOn: boolean;
  readonly soundStage: SoundStage | undefined;
  readonly trouble: AudioTrouble | undefined;
  /** What a password is asked for, here. */
  readonly asked: CredentialReason | undefined;
}

/** Of several controls on the page one speaks. */
export function isSpeakerSelector({ here }: State, id: ControlId): boolean {
  return Object.keys(here.controls)[0] === id;
}

export function announcerSelector(state: State): AnnouncerView {
  const ids = Object.keys(state.phone.workItems) as WorkItemId[];
  const callId = ids[ids.length - 1];
  const card = callId === undefined ? undefined : callCardSelector(state, callId);
  const ended = lastCallSelector(state);
  const channel = voiceChannelOf(state);
  return {
    callId,
    stage: card?.stage,
    party: card === undefined ? "" : card.name || card.number,
    unnamed: card?.unnamed ?? "NumberWithheld",
    isChat: card?.chat !== undefined,
    answersAt: callId === undefined ? undefined : callStatusSelector(state, callId).answersAt,
    muted: card?.muted ?? false,
    customer: callId === undefined ? undefined : state.phone.workItems[callId]?.associatedParticipant,
    endedId: ended?.id,
    endedParty: ended === undefined ? "" : ended.name || ended.number,
    endedUnnamed: ended?.unnamed ?? "NumberWithheld",
    wasChat: ended?.isChat ?? false,
    endReason: ended?.reason,
    agentState: state.phone.agent === undefined ? "Logout" : (channel?.state ?? "Unknown"),
    reasonLabel: channel?.reasonCodeLabel ?? "",
    connection: state.phone.connection.phase,
    doesCallGoOn: doesCallGoOnSelector(state),
    soundStage: callId === undefined ? undefined : soundStageOf(state, callId),
    trouble: callId === undefined ? undefined : state.phone.media[callId]?.trouble,
    asked: credentialsAskedSelector(state)?.why,
  };
}
