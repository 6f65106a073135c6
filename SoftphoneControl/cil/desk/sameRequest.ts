import type { PhoneCommand } from "../../model/requests/hostCommand";
import { parseAddress } from "../../model/numbers/phoneNumber";
import type { CilRequestName } from "../contract/requests";

const dialOrConsult: CilRequestName = "dialOrConsult";
/** Where the phone's state decides what a request becomes. */
const askedAs: Readonly<Partial<Record<PhoneCommand["type"], CilRequestName>>> = { dial: dialOrConsult, consult: dialOrConsult };

/** What a request is about: its field, and the command's member that came of it. */
const subjects = { address: "address", state: "state", workitemId: "workItemId", dtmf: "digits", templateName: "templateName" } as const;

/** Whether a call under a known request's id asks for the same again. What the phone's state decided (which call is in hand) doesn't count. */
export function isSameRequest(command: PhoneCommand, name: CilRequestName, fields: Readonly<Record<string, unknown>>, country: string): boolean {
  if ((askedAs[command.type] ?? command.type) !== name) return false;
  const became = command as Readonly<Record<string, unknown>>;
  return Object.entries(subjects).every(([field, member]) => {
    const asked = fields[field];
    return asked === undefined || asked === null || became[member] === undefined || dialed(asked, country) === dialed(became[member], country);
  });
}

/** A number is the same however it is written. */
function dialed(subject: unknown, country: string): unknown {
  const address = parseAddress(String(subject), country);
  return address.kind === "none" ? subject : address.address;
}
