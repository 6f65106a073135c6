import { object, optional, picklist, safeParse, string } from "valibot";
import type { AskState } from "../../adapters/sip/desk/agentState";
import { requestableAgentStates } from "../../model/agent/agentState";
import type { ServiceSettings } from "../../model/settings/configuration";
import { noReasonCode } from "../../model/agent/reasonCode";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ServicePort } from "../../ports/servicePort";

const schema = object({ state: optional(picklist(requestableAgentStates)), reasonCode: optional(string(), noReasonCode) });

/** The contact centre's own state API: asked before each change; an answer without a state means yes. */
export function createAgentStateService({ services, service }: { readonly services: ServicePort; readonly service: ServiceSettings }): AskState {
  return async (state, reasonCode) => {
    const read = safeParse(schema, await services.ask(service, { state, reasonCode }));
    if (!read.success) throw new ContactCenterRefusal("serviceUnclear", "no agent state");
    const { output } = read;
    return output.state === undefined ? undefined : { state: output.state, reasonCode: output.reasonCode };
  };
}
