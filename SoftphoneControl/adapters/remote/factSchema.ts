import { array, check, literal, looseObject, number, optional, partial, picklist, pipe, record, string, variant } from "valibot";
import { agentStates, requestableAgentStates } from "../../model/agentState";
import { classifications, directions, workItemStates } from "../../model/workItem";
import { errorMessages } from "../../model/softphoneError";
import type { SoftphoneErrorCode } from "../../model/softphoneError";
import { telephones } from "../../model/telephone";
import { isFreeKey } from "../../shared/isFreeKey";

/* What a fact must have for the softphone to reckon with it; whether it can be true, the reducers see. */

export const text = string();
/** Something is filed under it. */
export const key = pipe(text, check(isFreeKey));
export const code = picklist(Object.keys(errorMessages) as SoftphoneErrorCode[]);

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
  stateSince: number(),
  chat: optional(looseObject({ queuePosition: optional(number()), averageWaitMinutes: optional(number()), unread: optional(number()), conversationId: optional(text) })),
};
const chatDesk = looseObject({ phase: picklist(["absent", "closed", "ready"]), availability: optional(looseObject({ at: number() })) });
const workItem = looseObject({ ...looks, id: key, revision: number(), channelId: text, channelType: text, direction: picklist(directions), createdAt: number() });

const fact = { at: number(), cause: optional(text) };
const counted = { ...fact, revision: number() };

export const factSchema = variant("type", [
  looseObject({ ...fact, type: literal("contactCenter.connectionChanged"), connection: looseObject({ phase: picklist(["connecting", "up", "lost"]), since: number() }) }),
  looseObject({
    ...fact,
    type: literal("contactCenter.snapshotReceived"),
    snapshot: looseObject({
      agent: optional(looseObject({ agentId: text, firstName: text, lastName: text })),
      channels: array(looseObject({ ...reason, id: text, type: text, state, stateChangeTime: number(), next, revision: number() })),
      reasonCodes: looseObject({ Logout: reasons, NotReady: reasons, Wrapup: reasons }),
      directory,
      workItems: array(workItem),
      chatDesk: optional(chatDesk),
    }),
  }),
  looseObject({ ...counted, ...reason, type: literal("contactCenter.agentStateChanged"), channelId: text, state }),
  looseObject({ ...counted, type: literal("contactCenter.nextAgentStateChanged"), channelId: text, next }),
  looseObject({ ...fact, type: literal("contactCenter.workItemAppeared"), workItem }),
  looseObject({ ...counted, type: literal("contactCenter.workItemChanged"), workItemId: key, changes: partial(looseObject(looks)) }),
  looseObject({ ...fact, type: literal("contactCenter.directoryChanged"), directory }),
  looseObject({ ...fact, type: literal("contactCenter.chatDeskChanged"), chatDesk }),
  looseObject({ ...fact, type: literal("contactCenter.telephoneChanged"), telephone: picklist(telephones) }),
  looseObject({ ...fact, type: literal("contactCenter.troubleTold"), code, detail: optional(text), workItemId: optional(key) }),
]);
