import { array, is, literal, looseObject, object, optional, picklist, record, string, unknown, variant } from "valibot";
import { requestableAgentStates } from "../../model/agent/agentState";
import type { CommandType, ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import { supervisionManners } from "../../model/workItems/supervision";
import { telephones } from "../../model/workItems/telephone";
import { key, text } from "./factSchema";
import type { ToPage } from "./messages";

const fields = { workItemId: key, channelId: text, address: text, digits: text, reasonCode: text, state: picklist(requestableAgentStates), ctiData: record(text, text), context: array(looseObject({ key: text, value: text })), about: optional(key), telephone: picklist(telephones), colleagueId: text, manner: picklist(supervisionManners) };
type Field = keyof typeof fields;

/** Every command with all it consists of. */
const fieldsOf: { readonly [Type in CommandType]: Readonly<Record<Exclude<keyof Extract<ContactCenterCommand, { type: Type }>, "type">, true>> } = {
  signIn: {},
  setAgentState: { channelId: true, state: true, reasonCode: true },
  dial: { channelId: true, address: true, about: true },
  startChat: { channelId: true, context: true, about: true },
  askChatAvailability: { channelId: true },
  dropNextAgentState: { channelId: true },
  chooseTelephone: { channelId: true, telephone: true },
  superviseCall: { channelId: true, colleagueId: true, manner: true },
  acceptWorkitem: { workItemId: true },
  rejectWorkitem: { workItemId: true },
  pauseWorkitem: { workItemId: true },
  resumeWorkitem: { workItemId: true },
  muteWorkitem: { workItemId: true },
  unmuteWorkitem: { workItemId: true },
  endWorkitem: { workItemId: true },
  sendDtmf: { workItemId: true, digits: true },
  consult: { workItemId: true, address: true },
  transfer: { workItemId: true, address: true },
  completeTransfer: { workItemId: true },
  conference: { workItemId: true },
  singleStepConference: { workItemId: true, address: true },
  dropParticipant: { workItemId: true, address: true },
  startRecording: { workItemId: true },
  stopRecording: { workItemId: true },
  pauseRecording: { workItemId: true },
  resumeRecording: { workItemId: true },
  changeSupervision: { workItemId: true, manner: true },
  setWrapupReason: { workItemId: true, reasonCode: true },
  completeWrapup: { workItemId: true },
  extendWrapup: { workItemId: true },
  updateWorkitemData: { workItemId: true, ctiData: true },
};

const commands = Object.entries(fieldsOf).map(([type, its]) =>
  object({ ...Object.fromEntries((Object.keys(its) as Field[]).map((name) => [name, fields[name]])), type: literal(type) }),
);

const schema = variant("type", [
  looseObject({ type: literal("start"), settings: unknown(), resume: optional(string()) }),
  looseObject({ type: literal("perform"), requestId: key, command: variant("type", commands) }),
  looseObject({ type: picklist(["requestSnapshot", "who"]) }),
]);

/** Undefined for what makes no sense. */
export function readToPage(data: unknown): ToPage | undefined {
  return is(schema, data) ? (data as unknown as ToPage) : undefined;
}
