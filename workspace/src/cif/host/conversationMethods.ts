import type { Row } from "../../dataverse/row";
import type { HostMethods, HostParts } from "./hostParts";

/** The conversation behind a session, as a record. */
export function conversationMethods({ webApi }: Pick<HostParts, "webApi">): HostMethods {
  return {
    /** The page's table says object, its example sends JSON text. */
    async updateConversation(id: string, data: string | Row) {
      await webApi.updateRecord("msdyn_ocliveworkitem", id, typeof data === "string" ? (JSON.parse(data) as Row) : data);
      return { id };
    },
  };
}
