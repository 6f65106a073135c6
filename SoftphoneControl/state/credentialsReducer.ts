import { requestTimeoutMs } from "../model/requests/phoneRequest";
import type { DeviceFact } from "./actions";
import { ownIn } from "./draft";
import type { PhoneDraft } from "./draft";

/** As long as the agent is asked, no sign-in is late. */
export function reduceCredentials(phone: PhoneDraft, action: Extract<DeviceFact, { type: `credentials${string}` }>): void {
  const asked = action.type === "credentials.asked" ? action.asked : undefined;
  phone.credentialsAsked = asked;
  for (const request of Object.values(phone.requests)) {
    if (request.command.type === "signIn") Object.assign(ownIn(phone, "requests", request.id) ?? {}, { dueAt: asked ? undefined : action.at + requestTimeoutMs, checkAt: undefined });
  }
}
