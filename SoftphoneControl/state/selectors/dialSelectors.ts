import type { ChannelId, RequestId } from "../../model/ids";
import type { RequestPhase } from "../../model/requests/phoneRequest";
import { findRequest } from "../findRequests";
import type { State } from "../state";
import { voiceChannelOf } from "./channelSelectors";
import { isLineDown } from "./lineSelectors";
import { pendingCommands } from "./requestSelectors";

export interface DialView {
  /** The country of numbers written without a country code. */
  readonly country: string;
  readonly channelId: ChannelId;
  readonly signedIn: boolean;
  /** Whether a number can be dialed now. */
  readonly mayDial: boolean;
  /** A number is being dialed. */
  readonly isDialing: boolean;
}

export function dialSelector(state: State): DialView {
  const { agent, configuration } = state.phone;
  const isDialing = pendingCommands(state).includes("dial");
  return {
    country: configuration.defaultCountry,
    channelId: voiceChannelOf(state)?.id ?? configuration.channelId,
    signedIn: agent !== undefined,
    mayDial: agent !== undefined && !isLineDown(state.phone) && !isDialing,
    isDialing,
  };
}

/** How far a request has come; undefined when it was never taken. */
export function requestPhaseSelector({ phone }: State, requestId: RequestId | undefined): RequestPhase | undefined {
  return requestId === undefined ? undefined : findRequest(phone, requestId)?.phase;
}
