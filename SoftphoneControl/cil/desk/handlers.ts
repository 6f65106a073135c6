import type { CilRequestName } from "../contract/requests";
import { agentHandlers } from "./agentHandlers";
import { callHandlers } from "./callHandlers";
import type { Handlers } from "./handler";
import { messageHandlers } from "./messageHandlers";
import { readingHandlers } from "./readingHandlers";

/** Who answers each request. A request without a handler does not compile. */
export const handlers: Handlers<CilRequestName> = { ...agentHandlers, ...callHandlers, ...messageHandlers, ...readingHandlers };
