import type { NumberField } from "../../SoftphoneControl/ui/SoftphoneView.types";
import { anna } from "../support/builders";

/** Anna's number in the record that is open. */
export function fieldOf(changes: Partial<NumberField> = {}): NumberField {
  return { value: anna.address, recordId: "record-1", otherNumber: "", editable: true, readable: true, onChange: () => undefined, ...changes };
}
