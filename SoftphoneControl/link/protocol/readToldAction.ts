import { any, array, boolean, literal, maxLength, object, optional, partial, picklist, pipe, record, safeParse, variant } from "valibot";
import { requestableAgentStates } from "../../model/agent/agentState";
import { mostChatContext } from "../../model/workItems/chat";
import { longestSearch } from "../../model/numbers/numberCandidate";
import { errorMessages } from "../../model/requests/softphoneError";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { supervisionManners } from "../../model/workItems/supervision";
import { telephones } from "../../model/workItems/telephone";
import type { Action } from "../../state/actions";
import { preferenceEntries } from "./preferences";
import { key, requestKey, text, time as at } from "./schemas";

const code = picklist(Object.keys(errorMessages) as SoftphoneErrorCode[]);
const workItemId = key;
const customer = object({ id: text, name: text, recordType: text });

const plainCommands = [
  "acceptWorkitem", "rejectWorkitem", "pauseWorkitem", "resumeWorkitem", "muteWorkitem", "unmuteWorkitem", "endWorkitem", "completeTransfer", "conference", "completeWrapup", "extendWrapup",
  "startRecording", "stopRecording", "pauseRecording", "resumeRecording",
] as const;
const commandsWithAddress = ["consult", "transfer", "singleStepConference", "dropParticipant"] as const;

const command = variant("type", [
  object({ type: literal("createSession"), templateName: text, templateParameters: optional(any()) }),
  object({ type: literal("openRecord"), record: customer }),
  object({ type: literal("newRecord"), table: picklist(["contact", "incident"]), workItemId }),
  object({ type: picklist(["signIn", "showChatPage"]) }),
  object({ type: literal("startChat"), channelId: text, context: pipe(array(object({ key: text, value: text, isDisplayable: boolean() })), maxLength(mostChatContext)), about: optional(workItemId) }),
  object({ type: literal("askChatAvailability"), channelId: text }),
  object({ type: literal("setAgentState"), channelId: text, state: picklist(requestableAgentStates), reasonCode: text }),
  object({ type: literal("dropNextAgentState"), channelId: text }),
  object({ type: literal("chooseTelephone"), channelId: text, telephone: picklist(telephones) }),
  object({ type: literal("superviseCall"), channelId: text, colleagueId: text, manner: picklist(supervisionManners) }),
  object({ type: literal("changeSupervision"), workItemId, manner: picklist(supervisionManners) }),
  object({ type: literal("dial"), channelId: text, address: text, about: optional(workItemId) }),
  object({ type: picklist(plainCommands), workItemId }),
  object({ type: picklist(commandsWithAddress), workItemId, address: text }),
  object({ type: literal("sendDtmf"), workItemId, digits: text }),
  object({ type: literal("setWrapupReason"), workItemId, reasonCode: text }),
  object({ type: literal("updateWorkitemData"), workItemId, ctiData: record(text, text) }),
]);

const callOrders = ["callerHangsUp", "calleeAnswers", "calleeHangsUp", "colleagueAnswers", "colleagueDeclines", "colleagueHangsUp", "agentPicksUp", "agentHangsUp"] as const;
const order = variant("type", [
  object({ type: literal("callerDials"), callerId: optional(text), address: optional(text), queueId: optional(text) }),
  object({ type: picklist(callOrders), workItemId: optional(workItemId), callerId: optional(text), address: optional(text) }),
  object({ type: literal("networkDrops"), forMs: optional(at) }),
  object({ type: picklist(["networkReturns", "agentSignsInElsewhere", "scenarioStops"]) }),
  object({ type: literal("scenarioStarts"), name: text }),
]);

/** What another page of this softphone may tell the primary. */
const schema = variant("type", [
  object({ type: literal("intent.command"), at, requestId: requestKey, source: picklist(["agent", "integration", "host"]), page: optional(key), command }),
  object({ type: literal("intent.notesChanged"), at, workItemId, notes: text }),
  object({ type: picklist(["intent.helpAnswered", "intent.contactsAsked", "intent.autoAnswerCancelled", "intent.notesFinished"]), at, workItemId }),
  object({ type: literal("intent.noticeDismissed"), at, noticeId: text }),
  object({ type: literal("intent.customerChosen"), at, workItemId, record: customer }),
  object({ type: literal("intent.recordsSearched"), at, workItemId, text }),
  object({ type: literal("intent.peopleSought"), at, text: pipe(text, maxLength(longestSearch)) }),
  object({ type: picklist(["intent.recordsRetried", "intent.microphoneAsked", "intent.restartAsked", "intent.deviceNewsRead"]), at }),
  object({ type: literal("intent.deviceChosen"), at, kind: picklist(["input", "output"]), id: text }),
  object({ type: literal("intent.preferencesChanged"), at, preferences: partial(object(preferenceEntries)) }),
  object({ type: literal("intent.dialAnswered"), at, requestId: requestKey, answer: picklist(["yes", "no"]) }),
  object({ type: picklist(["page.used", "page.hidden"]), at, peerId: key }),
  object({ type: picklist(["host.sessionFocused", "host.sessionClosed"]), at, peerId: key, sessionId: text }),
  object({ type: literal("host.presenceChanged"), at, presence: text }),
  object({ type: literal("intent.simulation"), at, order }),
  object({ type: literal("intent.alertAnswered"), at, alertId: text, answer: picklist(["confirm", "dismiss"]) }),
  object({ type: literal("intent.logWritten"), at, level: picklist(["debug", "error"]), text }),
  object({ type: literal("customers.found"), at, workItemId, records: pipe(array(customer), maxLength(100)) }),
  object({ type: literal("trouble.noticed"), at, code, detail: optional(text) }),
  object({ type: literal("request.accepted"), at, requestId: key }),
  object({ type: literal("request.failed"), at, requestId: key, code, detail: optional(text) }),
]);

/** The action another page told; undefined when it is none that pages may tell. */
export function readToldAction(data: unknown): Action | undefined {
  const read = safeParse(schema, data);
  return read.success ? (read.output as unknown as Action) : undefined;
}
