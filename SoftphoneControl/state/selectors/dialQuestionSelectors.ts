import type { RequestId, WorkItemId } from "../../model/ids";
import { formatAddress } from "../../model/numbers/phoneNumber";
import type { State } from "../state";
import { partyOf } from "./partySelectors";
import type { Party } from "./partySelectors";

/** What the agent is asked before a number is dialed; answered with `intent.dialAnswered`. */
export interface DialQuestionView {
  readonly requestId: RequestId;
  /** As it is read, not as it is dialed. */
  readonly number: string;
  /** The call that is up: with a yes, the number is consulted from it. */
  readonly consultFrom: (Party & { readonly workItemId: WorkItemId }) | undefined;
  /** The names of those with this number who do not want to be called. */
  readonly doNotPhone: readonly string[];
}

/** The oldest question; undefined when there is none. */
export function dialQuestionSelector(state: State): DialQuestionView | undefined {
  const { requests, workItems, configuration } = state.phone;
  const request = Object.values(requests).find(({ phase }) => phase === "asking");
  if (request?.question === undefined || request.command.type !== "dial") return undefined;
  const { consultFrom, doNotPhone } = request.question;
  const call = consultFrom === undefined ? undefined : workItems[consultFrom];
  return {
    requestId: request.id,
    number: formatAddress(request.command.address, configuration.defaultCountry),
    consultFrom: call && { ...partyOf(state, call), workItemId: call.id },
    doNotPhone: doNotPhone.map(({ name }) => name),
  };
}
