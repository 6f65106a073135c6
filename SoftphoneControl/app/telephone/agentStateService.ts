import { object, optional, picklist, safeParse, string } from "valibot";
import { requestableAgentStates } from "../../model/agentState";
import type { RequestableAgentState } from "../../model/agentState";
import type { ServiceSettings } from "../../model/configuration";
import { noReasonCode } from "../../model/reasonCode";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ServicePort } from "../../ports/servicePort";

const schema = object({ state: optional(picklist(requestableAgentStates)), reasonCode: optional(string(), noReasonCode) });

export interface AskedState {
  readonly state: RequestableAgentState;
  readonly reasonCode: string;
}

/**
 * The contact centre's own state API: asked before each change, and what it answers counts; an answer without a state means yes.
 * Rejects with a `ContactCenterRefusal`.
 */
export function createAgentStateService({ services, service }: { readonly services: ServicePort; readonly service: ServiceSettings }): (wanted: AskedState) => Promise<AskedState> {
  return async (wanted) => {
    const read = safeParse(schema, await services.ask(service, { ...wanted }));
    if (!read.success) throw new ContactCenterRefusal("serviceUnclear", "no agent state");
    const { state, reasonCode } = read.output;
    return state === undefined ? wanted : { state, reasonCode };
  };
}
