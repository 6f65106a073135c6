import { errorMessages } from "../../model/requests/softphoneError";
import type { CilErrorCode } from "../contract/cilError";

const ownMessages = {
  unknownRequest: "There is no such request.",
  noSoftphone: "No softphone is open in this browser.",
} as const;

/** The English sentence of an error. */
export function errorMessage({ code, detail }: { readonly code: CilErrorCode; readonly detail?: string | undefined }): string {
  const message = code in ownMessages ? ownMessages[code as keyof typeof ownMessages] : errorMessages[code as keyof typeof errorMessages];
  return message.replace("{detail}", () => detail ?? "no details");
}
