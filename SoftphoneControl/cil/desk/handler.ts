import type { CilRequestName, CilResult } from "../contract/requests";
import type { RequestFields } from "../door/readFields";
import type { DeskContext } from "./deskContext";

export type Handler<Name extends CilRequestName> = (context: DeskContext, fields: RequestFields<Name>) => Promise<CilResult<Name>> | CilResult<Name>;
export type Handlers<Names extends CilRequestName> = { readonly [Name in Names]: Handler<Name> };
