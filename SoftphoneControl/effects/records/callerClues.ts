import { isChat } from "../../model/workItems/chat";
import { parseAddress } from "../../model/numbers/phoneNumber";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneState } from "../../state/state";

/** What can tell whose call it is. */
export interface CallerClues {
  /** E.164. Undefined for a withheld number, an extension, a colleague. */
  readonly address: string | undefined;
  /** What the call variable says that the admin chose. */
  readonly variable: string | undefined;
}

export function callerCluesOf({ configuration: { defaultCountry, screenPop }, directory }: PhoneState, item: WorkItem): CallerClues {
  // A visitor may have typed it.
  const address = isChat(item) ? numberOf(item.fromAddress, defaultCountry) : otherPartyAddress(item);
  const { classification, ctiData, direction } = item;
  // Those of the help desk are no customers.
  const isInternal = classification === "Internal" || (isChat(item) && direction === "Outgoing");
  const isOurs = isInternal || [...directory.colleagues, ...directory.queues].some((known) => known.address === address);
  // Whoever asks a colleague has the customer's call already.
  const asks = direction === "Outgoing" && (isInternal || classification === "Consultation");
  const variable = !asks && Object.hasOwn(ctiData, screenPop.variable) ? ctiData[screenPop.variable] : undefined;
  return { address: !isOurs && address.startsWith("+") ? address : undefined, variable: variable || undefined };
}

function numberOf(typed: string, country: string): string {
  const read = parseAddress(typed, country);
  return read.kind === "none" ? "" : read.address;
}
