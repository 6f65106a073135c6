import type { CilRequestName, CilResult } from "../contract/requests";
import type { RequestFields } from "../door/readFields";
import { agentHandlers } from "./agentHandlers";
import { callHandlers } from "./callHandlers";
import type { DeskContext } from "./deskContext";
import { messageHandlers } from "./messageHandlers";
import { readingHandlers } from "./readingHandlers";

export type Handler<Name extends CilRequestName> = (context: DeskContext, fields: RequestFields<Name>) => Promise<CilResult<Name>> | CilResult<Name>;
export type Handlers<Names extends CilRequestName> = { readonly [Name in Names]: Handler<Name> };

/** Who answers each request. A request without a handler does not compile. */
export const handlers: Handlers<CilRequestName> = { ...agentHandlers, ...callHandlers, ...messageHandlers, ...readingHandlers };
