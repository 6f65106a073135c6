import type { ContactCenterCommand, CommandType } from "../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../model/requests/contactCenterFact";
import type { RequestId } from "../model/ids";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";
import type { Listener, Unsubscribe } from "../shared/emitter";

/** Opaque, free of secrets, JSON: what an adapter needs to go on after a reload or on another page. */
export type ResumeData = string;

/**
 * A contact centre, as the softphone needs it. Local, SIP and Connects adapters implement it, and every one runs the contract suite
 * (`test/contract/contactCenterContract.ts`).
 *
 * Order of life: `subscribe`, `start` (once), `perform` and `requestSnapshot` any number of times, `dispose` (once).
 */
export interface ContactCenterPort {
  /** The commands this contact centre has at all. Others are refused with `notPossibleNow`. */
  readonly commands: readonly CommandType[];

  /**
   * Facts, one at a time, from `start` until `dispose`.
   * - MUST NOT be told inside `subscribe`, `start`, `perform` or `requestSnapshot`: always after the call returned.
   * - MUST come in an order in which a work item's fact stands before the agent state it leads to.
   * - Every work item and every channel counts its facts: `revision` 1 with the first, one more with each.
   *   A work item is never told again after the fact that ended it; a new call has a new id.
   * - A fact that a request led to MUST carry that request's id as `cause`.
   * - Facts MAY be lost, doubled or out of order where the line does that; the adapter MUST NOT invent facts to hide it.
   * Listeners MUST NOT throw, and MAY call `perform`.
   */
  subscribe(listener: Listener<ContactCenterFact>): Unsubscribe;

  /**
   * Connects. The first facts are `connectionChanged` (connecting, then up or lost) and, once up, `snapshotReceived`:
   * - nobody signed in: a snapshot without agent, channels in state Logout, no work items;
   * - an agent signed in (resumed, or still known to the contact centre): who, in what state, with which work items. A call whose sound has yet to be fetched from
   *   the page before is shown at once (callMediaChanged: recovering) and allows `end` at most until it is.
   * @param resume what `resumeData` returned on the page before; data that can't be used is ignored, and MUST NOT throw.
   */
  start(resume: ResumeData | undefined): void;

  /**
   * Asks for something. A promise resolved means *taken*, not *done*: what happened arrives as a fact with `cause`.
   * - MUST reject with a `ContactCenterRefusal` when it is not taken, and then nothing has changed.
   * - MUST NOT take a repeated `requestId` twice: the second promise ends as the first.
   * - While the connection is lost: rejects with `disconnected`. Nothing is queued for later. Where a call's sound passes through the softphone,
   *   `muteWorkitem`, `unmuteWorkitem` and `endWorkitem` MUST be taken all the same, and the contact centre learns of the end when the line is back.
   * - MAY never settle (a line that died): the softphone gives up after `requestTimeoutMs`.
   *
   * What follows, by command (`→` a fact with `cause`):
   * - `signIn` → snapshotReceived with the agent and the work items still up (call recovery).
   * - `setAgentState` → agentStateChanged; during a call or wrap-up NotReady and Ready → nextAgentStateChanged at once, agentStateChanged with the
   *   same cause when the call is over; Logout is refused with `logoutInCall`. Asking for the present state and reason is taken and leads to no fact
   *   but an agentStateChanged that repeats it. Refused with `reasonCodeRequired` or `unknownReasonCode`.
   * - `dropNextAgentState` → nextAgentStateChanged without `next`; the agent goes where the call began. Offered by `mayDrop` of the state that is next; refused with
   *   `notPossibleNow` where none is.
   * - `chooseTelephone` → telephoneChanged, also when it is the one already. Where there is a choice, snapshots have `telephone`. Calls that come or go out from then on have
   *   `telephone` when they are heard at the desk phone: they are answered there (no `accept`), and muted there.
   * - `superviseCall` → workItemAppeared (Active, Outgoing, Internal, `supervision`), to the colleague's address. Offered by `supervision` of a colleague in the directory. Refused with
   *   `badArgument` for who is no colleague, `notPossibleNow` where it is not offered, `lineBusy` while a call is Active. It ends with the colleague's call. It is not held: it ends
   *   (`agentHungUp`) where another call is accepted or resumed.
   * - `changeSupervision` → workItemChanged with `supervision`.
   * - `startRecording`, `resumeRecording` → workItemChanged with `recording` on; `pauseRecording` → paused; `stopRecording` → none. Independent of hold; over with the call.
   * - `dial` → workItemAppeared (Initiated, Outgoing); the outcome comes as workItemChanged. Refused with `lineBusy` while a call is Active.
   * - `startChat` → workItemAppeared (Initiated, Outgoing); then Offered while it waits for the other side, and so on. Refused with `chatNotThere`, `chatOpen`, `chatClosed`,
   *   `chatNotStarted`; a start that fails later → troubleTold (chatNotStarted), and workItemChanged to EndedUnknown for what has appeared.
   * - `askChatAvailability` → chatDeskChanged, also when nothing new can be had.
   * - `consult` → workItemAppeared (Initiated, Outgoing, Consultation, `consultationOf`), and workItemChanged to Paused for the customer's call.
   * - `acceptWorkitem` → workItemChanged to Active, then agentStateChanged to Active. A second answer is refused.
   * - `rejectWorkitem`, `endWorkitem` → workItemChanged to Wrapup or an end.
   * - `pauseWorkitem`, `resumeWorkitem` → workItemChanged to Paused, Active. An Active call is paused first when another is resumed or accepted.
   * - `muteWorkitem`, `unmuteWorkitem` → workItemChanged with `muted`.
   * - `sendDtmf` → no fact: taken is all there is.
   * - `transfer`, `completeTransfer` → workItemChanged to Wrapup (then EndedTransferred) or EndedTransferred, for the customer's call and its consultation call.
   *   Where it is not known at once what comes of it: first workItemChanged with `transferringTo` (nothing but `end` is possible then); when it fails, or
   *   nobody says, workItemChanged without it and troubleTold, and the call is as before. All have the same cause.
   * - `conference` → workItemChanged to Ended (`conferenced`, never wrapped up) for the consultation call, then workItemChanged for the customer's call:
   *   Active, classification Conference, the colleague among its participants. Offered once the consultation call has been answered.
   * - `singleStepConference` → workItemChanged with the new participant, `joining`; when that party answers, or doesn't, workItemChanged without cause:
   *   no longer `joining`, or no longer a participant. Offered while the call is Active and no consultation is under way. Refused with `invalidNumber`;
   *   with `badArgument` for who is a participant already.
   * - `dropParticipant` → workItemChanged without that participant. Offered while there are two or more, joining ones counted. Refused with `badArgument`
   *   for who is no participant.
   * - `setWrapupReason` → workItemChanged with `wrapupReason`. `completeWrapup` → workItemChanged to the end it stood for.
   *   `extendWrapup` → workItemChanged with `wrapup`, `endsAt` later by as much as wrap-up had at first; any number of times, wherever wrap-up has an end.
   * - `startChat` → workItemAppeared (Initiated, Outgoing, on the chat channel). `askChatAvailability` → chatDeskChanged, also when nothing is new.
   * - `updateWorkitemData` → workItemChanged with `ctiData`: the named call variables set, the others as they were.
   *
   * A call with several participants:
   * - `participants` MUST hold each address once. Two or more who have joined make the classification Conference; with fewer it MUST be again what it
   *   was before, in the same fact.
   * - Who hangs up is no participant any more (workItemChanged), the customer too; the agent goes on with the others. When the last one goes, the call ends.
   * - `endWorkitem` takes the agent out, whoever stays: Wrapup or Ended, as the classification before the conference demands. Nobody is `joining` then.
   * - Hold, mute and digits are as in any call. `consult`, `transfer` and `completeTransfer` MAY be missing from its capabilities.
   */
  perform(command: ContactCenterCommand, requestId: RequestId): Promise<void>;

  /** Asks for a `snapshotReceived` of the present, without `cause`. Does nothing while the connection is lost: one comes when it returns. */
  requestSnapshot(): void;

  /** What the next page needs to go on from here; undefined when there is nothing to resume. MUST NOT hold secrets. */
  resumeData(): ResumeData | undefined;

  /** Ends timers, sockets, listeners. No fact is told after it; it does not sign out and does not end calls at the contact centre. */
  dispose(): void;
}

/** Why a command was not taken. */
export class ContactCenterRefusal extends Error {
  readonly brand = "ContactCenterRefusal";
  constructor(
    readonly code: SoftphoneErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = "ContactCenterRefusal";
  }
}

/** Tells by the brand: two bundles may each carry the class. */
export function isContactCenterRefusal(error: unknown): error is ContactCenterRefusal {
  return error instanceof Error && (error as Partial<ContactCenterRefusal>).brand === "ContactCenterRefusal";
}
