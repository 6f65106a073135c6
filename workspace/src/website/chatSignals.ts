import type { ChatSignal } from "./sdk/offers";

/** What the live chat widget tells of a chat, as far as a journey cares. Undefined: nothing new. */
export function chatSignalOf(type: string, detail: unknown): ChatSignal | undefined {
  switch (type) {
    case "lcw:startChat":
    case "lcw:chatQueued":
    case "lcw:chatRetrieved":
      return "started";
    case "lcw:onMessageReceived":
      return tagsOf(detail).some((tag) => tag === "agentaccepted" || tag === "public") ? "engaged" : undefined;
    case "lcw:threadUpdate":
    case "lcw:closeChat":
    case "lcw:onClose":
      return "over";
    case "lcw:error":
      return { errorCode: codeOf(detail), errorMessage: "The chat did not go on." };
    default:
      return undefined;
  }
}

export const chatEventTypes = ["lcw:startChat", "lcw:chatQueued", "lcw:chatRetrieved", "lcw:onMessageReceived", "lcw:threadUpdate", "lcw:closeChat", "lcw:onClose", "lcw:error"] as const;

function tagsOf(detail: unknown): readonly string[] {
  const { tags } = Object((Object(detail) as { readonly channelData?: unknown }).channelData) as { readonly tags?: unknown };
  return Array.isArray(tags) ? tags.map((tag) => String(tag).toLowerCase()) : [];
}

function codeOf(detail: unknown): number {
  const { errorCode } = Object(detail) as { readonly errorCode?: unknown };
  return typeof errorCode === "number" ? errorCode : 0;
}
