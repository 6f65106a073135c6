import { object, optional, pipe, transform, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import { unpacked } from "../../call/answers";
import { row, softText, withoutBraces } from "../../call/dataAnswers";
import type { MethodTable } from "./method";
import type { Row } from "./recordMethods";

const texts = ["appid", "appName", "appUrl", "clientUrl", "orgId", "orgUniqueName", "tenantId", "userId", "username", "crmVersion", "cifVersion", "defaultCountryCode", "userLcid", "pagetype", "etn", "id", "customParams"] as const;

/** Where the softphone is, and for whom. No page promises any of the fields; `pagetype`, `etn` and `id` are there only while the focused session is the provider's own. */
export type Environment = { readonly [Name in (typeof texts)[number]]?: string | undefined } & { readonly userRoles?: unknown };

export interface EnvironmentMethods {
  /** Page `getEnvironment`. Ids come without braces. */
  getEnvironment(correlationId?: string): Promise<Environment>;
  /** Page `getEntityMetadata`; a `Map` on the wire. */
  getEntityMetadata(entityLogicalName: string, attributes?: readonly string[], correlationId?: string): Promise<Row>;
}

const guid = pipe(softText, transform((value) => value && withoutBraces(value)));
const fields = Object.fromEntries(texts.map((name) => [name, /id$/i.test(name) ? guid : softText]));
const environment = unpacked(object({ ...fields, userRoles: optional(unknown()) }) as GenericSchema<unknown, Environment>);

export const environmentMethods: MethodTable<EnvironmentMethods> = {
  getEnvironment: { schema: environment },
  getEntityMetadata: { schema: row },
};
