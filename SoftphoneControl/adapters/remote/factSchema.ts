import { array, boolean, check, exactOptional, literal, looseObject, maxValue, minValue, number, optional, picklist, pipe, record, safeInteger, string, variant } from "valibot";
import { agentStates, requestableAgentStates } from "../../model/agent/agentState";
import { classifications, directions, workItemStates } from "../../model/workItems/workItem";
import { errorMessages } from "../../model/requests/softphoneError";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { telephones } from "../../model/workItems/telephone";
import { isFreeKey } from "../../shared/isFreeKey";

/* What a fact must have for the softphone to reckon with it; whether it can be true, the reducers see. */

export const text = string();
/** Something is filed under it. */
export const key = pipe(text, check(isFreeKey));
export const code = picklist(Object.keys(errorMessages) as SoftphoneErrorCode[]);

/** As far as `Date` goes. */
const time = pipe(number(), minValue(0), maxValue(8.64e15));
const count = pipe(number(), safeInteger(), minValue(0));
const state = picklist(agentStates);
const reason = { reasonCode: text, reasonCodeLabel: text };
const next = optional(looseObject({ ...reason, state: picklist(requestableAgentStates) }));
const named = looseObject({ id: text, name: text });
const reasons = array(looseObject({ id: text, label: text }));
const directory = looseObject({ colleagues: array(named), queues: array(named) });

/** What changes may be of. */
const looks = {
  state: picklist(workItemStates),
  classification: picklist(classifications),
  fromAddress: text,
  toAddress: text,
  participants: array(looseObject({ address: text })),
  capabilities: array(text),
  ctiData: record(text, text),
  muted: boolean(),
  stateSince: time,
  connectedAt: optional(time),
  endedAt: optional(time),
  wrapup: optional(looseObject({ endsAt: optional(time) })),
  consultationOf: optional(key),
  chat: optional(looseObject({ queuePosition: optional(number()), averageWaitMinutes: optional(number()), unread: optional(number()), conversationId: optional(text) })),
};
/** Left out, or something: of what every work item has, nothing is not a change. */
const changes = looseObject(Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, exactOptional(look)])));
const chatDesk = looseObject({ phase: picklist(["absent", "closed", "ready"]), availability: optional(looseObject({ at: time })) });
const workItem = looseObject({ ...looks, id: key, revision: count, channelId: text, channelType: text, direction: picklist(directions), createdAt: time });

const fact = { at: time, cause: optional(key) };
const counted = { ...fact, revision: count };

export const factSchema = variant("type", [
  looseObject({ ...fact, type: literal("contactCenter.connectionChanged"), connection: looseObject({ phase: picklist(["connecting", "up", "lost"]), since: time }) }),
  looseObject({
    ...fact,
    type: literal("contactCenter.snapshotReceived"),
    snapshot: looseObject({
      agent: optional(looseObject({ agentId: text, firstName: text, lastName: text })),
      channels: array(looseObject({ ...reason, id: text, type: text, state, stateChangeTime: time, next, revision: count })),
      reasonCodes: looseObject({ Logout: reasons, NotReady: reasons, Wrapup: reasons }),
      directory,
      workItems: array(workItem),
      chatDesk: optional(chatDesk),
    }),
  }),
  looseObject({ ...counted, ...reason, type: literal("contactCenter.agentStateChanged"), channelId: text, state }),
  looseObject({ ...counted, type: literal("contactCenter.nextAgentStateChanged"), channelId: text, next }),
  looseObject({ ...fact, type: literal("contactCenter.workItemAppeared"), workItem }),
  looseObject({ ...counted, type: literal("contactCenter.workItemChanged"), workItemId: key, changes }),
  looseObject({ ...fact, type: literal("contactCenter.directoryChanged"), directory }),
  looseObject({ ...fact, type: literal("contactCenter.chatDeskChanged"), chatDesk }),
  looseObject({ ...fact, type: literal("contactCenter.telephoneChanged"), telephone: picklist(telephones) }),
  looseObject({ ...fact, type: literal("contactCenter.troubleTold"), code, detail: optional(text), workItemId: optional(key) }),
]);
