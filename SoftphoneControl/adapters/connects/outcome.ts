import { boolean, looseObject, optional, safeParse, unknown } from "valibot";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { errorMessages } from "../../model/requests/softphoneError";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import { ConnectsFailure } from "./installedConnects";

/** Fills a sentence whose end only Connects knows: its own text may hold names and numbers, and Connects shows it itself. */
const seeThere = "see b+s Connects";

const envelope = looseObject({ success: boolean(), response: optional(unknown()), error: optional(unknown()) });

/** A result as page 004 has it, bare, or wrapped as in editions 6.1 and 6.2. Throws a `ConnectsFailure` for a wrapped failure. */
export function unwrap(result: unknown): unknown {
  const read = safeParse(envelope, result);
  if (!read.success) return result;
  const { success, response, error } = read.output;
  if (success) return response;
  const { code } = (typeof error === "object" && error !== null ? error : {}) as { readonly code?: unknown };
  throw new ConnectsFailure(typeof code === "string" ? code : undefined, undefined);
}

/** Codes that only a library knows. */
const translated: Readonly<Record<string, SoftphoneErrorCode>> = { noSoftphone: "disconnected", unknownRequest: "notPossibleNow" };

export function refusalOf(error: unknown): ContactCenterRefusal {
  if (error instanceof ContactCenterRefusal) return error;
  const given = error instanceof ConnectsFailure ? (error.code ?? "") : "";
  const code = Object.hasOwn(errorMessages, given) ? (given as SoftphoneErrorCode) : translated[given];
  return new ContactCenterRefusal(code ?? "refused", seeThere);
}
