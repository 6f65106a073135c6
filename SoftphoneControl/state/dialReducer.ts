import type { CrmRecord } from "../model/records/crmRecord";
import type { EpochMs, RequestId } from "../model/ids";
import { requestTimeoutMs } from "../model/requests/phoneRequest";
import type { PhoneRequest } from "../model/requests/phoneRequest";
import type { Action } from "./actions";
import { callToConsultFrom } from "./intents/callOnLine";
import { checkCommand } from "./intents/checkIntent";
import { failRequest } from "./requestsReducer";
import { ownIn } from "./draft";
import type { PhoneDraft } from "./draft";
import type { PhoneState } from "./state";

/** Dynamics may take this long to say who does not want to be called; then the call goes out. */
const checkMs = 2_000;
/** A question that nobody answers is withdrawn. */
const questionMs = 60_000;

/** A number that may not be dialed before somebody has looked, or was asked. */
export function startDialing(phone: PhoneDraft, request: PhoneRequest, at: EpochMs): void {
  if (isAsked(request)) withdrawQuestions(phone, at);
  if (isToBeChecked(phone, request)) change(phone, request, { phase: "checking", dueAt: at + checkMs });
  else goOn(phone, request, [], at);
}

export function reduceDialing(phone: PhoneDraft, action: Extract<Action, { type: "dial.checked" | "intent.dialAnswered" }>): void {
  const request = phone.requests[action.requestId];
  if (action.type === "dial.checked") {
    if (request?.phase === "checking") goOn(phone, request, action.doNotPhone, action.at);
  } else if (request?.phase === "asking") {
    if (action.answer === "yes") open(phone, request, action.at);
    else withdraw(phone, request.id, action.at);
  }
}

/** Nobody has said anything in time. */
export function reduceSilence(phone: PhoneDraft, request: PhoneRequest, at: EpochMs): void {
  // A contact centre that has just been taken over is worth a moment.
  const isStarting = phone.connection.phase === "connecting" && at - request.openedAt < requestTimeoutMs;
  if (request.phase === "asking") withdraw(phone, request.id, at);
  else if (isStarting) change(phone, request, { dueAt: at + checkMs });
  else goOn(phone, request, [], at);
}

/** Calls come and go while the agent thinks: what is asked stays true, and a call that ended is no yes. */
export function keepQuestionsTrue(phone: PhoneDraft, at: EpochMs): void {
  const asked = asking(phone);
  // With every fact, and hardly ever is there a question: the calls are not looked at without need.
  if (asked.length === 0) return;
  if (!phone.agent) withdrawQuestions(phone, at);
  const consultFrom = callToConsultFrom(phone)?.id;
  for (const request of asked) if (request.question && request.question.consultFrom !== consultFrom) change(phone, request, { question: { ...request.question, consultFrom } });
}

/** Integrations know what they dial. */
function isAsked({ source }: PhoneRequest): boolean {
  return source !== "integration";
}

/** Nobody has an extension in Dynamics. */
function isToBeChecked({ configuration: { doNotPhone } }: PhoneState, request: PhoneRequest): boolean {
  const isNumber = request.command.type === "dial" && request.command.address.startsWith("+");
  return isNumber && (doNotPhone === "block" || (doNotPhone === "warn" && isAsked(request)));
}

function goOn(phone: PhoneDraft, request: PhoneRequest, doNotPhone: readonly CrmRecord[], at: EpochMs): void {
  if (doNotPhone.length > 0 && phone.configuration.doNotPhone === "block") {
    failRequest(phone, request.id, { at, code: "doNotPhone" });
    return;
  }
  const consultFrom = callToConsultFrom(phone)?.id;
  const isQuestion = isAsked(request) && (consultFrom !== undefined || doNotPhone.length > 0);
  if (isQuestion) change(phone, request, { phase: "asking", dueAt: at + questionMs, question: { consultFrom, doNotPhone } });
  else open(phone, request, at);
}

/** As things stand now: the line may have been taken, or lost, meanwhile. */
function open(phone: PhoneDraft, request: PhoneRequest, at: EpochMs): void {
  const { command, question } = request;
  if (command.type !== "dial") return;
  const workItemId = question?.consultFrom;
  const checked = checkCommand(phone, workItemId === undefined ? command : { type: "consult", workItemId, address: command.address }, { request: request.id });
  change(phone, request, { question: undefined });
  if ("kind" in checked) failRequest(phone, request.id, { at, code: checked.code, detail: checked.detail });
  else change(phone, request, { command: checked.command, phase: "open", dueAt: at + requestTimeoutMs });
}

function change(phone: PhoneDraft, { id }: PhoneRequest, changes: Partial<PhoneRequest>): void {
  const request = ownIn(phone, "requests", id);
  if (request) Object.assign(request, changes);
}

function withdraw(phone: PhoneDraft, id: RequestId, at: EpochMs): void {
  failRequest(phone, id, { at, code: "cancelled", silent: true });
}

/** The next number is the agent's answer to the last question. */
function withdrawQuestions(phone: PhoneDraft, at: EpochMs): void {
  for (const { id } of asking(phone)) withdraw(phone, id, at);
}

function asking(phone: PhoneDraft): PhoneRequest[] {
  return Object.values(phone.requests).filter(({ phase }) => phase === "asking");
}
