import type { EpochMs, RequestId } from "../ids";

/**
 * Everything that can go wrong, with the English sentence that integrators and the log read.
 * `{detail}` is filled from the error; it never holds a number, a name or a text from outside.
 * The agent reads the sentence of the same code in the language files (`Error_<code>`).
 */
export const errorMessages = {
  badArgument: "The request is not valid: {detail}.",
  notSignedIn: "Sign in first.",
  alreadySignedIn: "You are signed in already.",
  unknownChannel: "There is no such channel: {detail}.",
  unknownWorkItem: "There is no such call.",
  workItemEnded: "This call has already ended.",
  notPossibleNow: "This is not possible now.",
  alreadyPending: "This has been asked already and is still under way.",
  cancelled: "This call was not confirmed.",
  superseded: "Another choice has taken its place.",
  invalidNumber: "This is not a phone number that can be dialed.",
  unknownReasonCode: "The contact center does not know this reason.",
  reasonCodeRequired: "The contact center wants a reason for this.",
  logoutInCall: "You cannot sign out during a call.",
  lineBusy: "Put the other call on hold or end it first.",
  refused: "The contact center refused: {detail}.",
  timeout: "The contact center did not answer in time.",
  disconnected: "There is no connection to the contact center.",
  configurationInvalid: "The configuration is not valid: {detail}.",
  configurationDiffers: "This form configures the softphone differently: the running configuration stays.",
  propertyInvalid: "A property of this control is not valid: {detail}.",
  recordGivenUp: "The record of a call with a number ending in {detail} was not saved in Dynamics and is given up.",
  restoreFailed: "The phone's last state could not be restored.",
  simulationOrder: "The simulation cannot do that now: {detail}.",
  requestIdReused: "This request id belongs to another request.",
  handedOver: "An integration takes care of this call.",
  sessionLimit: "As many sessions are open as the app allows. Close one first.",
  noSessions: "This app opens no sessions now.",
  sessionRefused: "Dynamics did not open the session. Does this app have a session template of that name?",
  hostTimeout: "Dynamics did not answer in time.",
  hostUnclear: "Dynamics gave an answer that cannot be understood.",
  recordNotShown: "Dynamics did not show the record.",
  doNotPhone: "This customer does not want to be called.",
  organizationAbsent: "This organization has no configuration of the softphone.",
  organizationForbidden: "You may not read the softphone's configuration. An administrator can give you the right to read environment variables.",
  organizationUnreachable: "The softphone's configuration could not be read: {detail}.",
  organizationInvalid: "The organization's configuration of the softphone is not valid: {detail}.",
  configurationWaits: "The organization has changed the softphone's configuration. It counts once you have signed out and loaded the page again.",
  otherVersion: "Another tab runs another version of the softphone. Reload both tabs.",
  connectsNoBridge: "The page that leads to b+s Connects is missing here. It comes with the solution of the softphone.",
  connectsNoScript: "The integration library of b+s Connects could not be loaded. Is b+s Connects installed here?",
  connectsNoLibrary: "The script that should lead to b+s Connects is not its integration library.",
  connectsNoStart: "b+s Connects does not answer. Open it in this browser.",
  connectsNoChannel: "b+s Connects tells nothing of its channel {detail}. Is it open, and is the channel right?",
  sipNotSetUp: "The telephone server is not set up: {detail}.",
  sipInsecure: "This page may reach the telephone server over wss: only.",
  sipUnreachable: "The telephone server cannot be reached.",
  sipPrivateAddress: "The browser does not let this page reach a private network address. An administrator can allow it.",
  sipForbidden: "The telephone server does not accept this account or password.",
  sipNotRegistered: "The telephone server does not take registrations now.",
  signInCancelled: "Signing in was cancelled.",
  signInElsewhere: "The page that has the telephone could not be changed. Sign in there.",
  serviceBlocked: "The organization's policy does not let this page reach {detail}. An administrator can add it to connect-src.",
  serviceForbidden: "You may not ask the service for telephone accounts or agent states.",
  serviceUnreachable: "The service for telephone accounts or agent states does not answer.",
  serviceUnclear: "The service for telephone accounts or agent states gave an answer that cannot be understood: {detail}.",
  microphoneDenied: "The browser does not let this page use the microphone.",
  microphoneMissing: "No microphone was found.",
  microphoneBusy: "The microphone is used by another program.",
  microphoneGone: "The microphone in use was unplugged. Another one is used now.",
  transferFailed: "The call could not be transferred: {detail}.",
  transferSilent: "The telephone server does not say what became of the transfer.",
  callLost: "The telephone server no longer knew this call.",
  callNotRecovered: "The call of the page before could not be fetched.",
  chatNotThere: "The page with the chat is not open.",
  chatOpen: "A chat is open already. End it first.",
  chatClosed: "The help desk takes no chats now.",
  chatNotStarted: "The chat could not be begun: {detail}.",
  chatPageNotShown: "The page with the chat could not be shown.",
  restarted: "The phone was started again.",
  signedInElsewhere: "This account was signed in on another device, which takes the calls now.",
  signedInTwice: "This account is signed in on another device, too: calls ring there as well.",
  internal: "Something went wrong inside the softphone.",
} as const;

export type SoftphoneErrorCode = keyof typeof errorMessages;

export interface SoftphoneError {
  readonly code: SoftphoneErrorCode;
  /** Fills `{detail}`: names of fields, limits, codes. */
  readonly detail?: string | undefined;
  readonly requestId?: RequestId | undefined;
  readonly at: EpochMs;
}
