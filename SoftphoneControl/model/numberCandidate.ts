import type { CrmRecord } from "./crmRecord";

/** A number of the record's customer, for a record that has none itself. */
export interface NumberCandidate {
  /** Whose it is. */
  readonly label: string;
  readonly kind: "mobile" | "business" | "home" | "other";
  /** As it stands in its column. */
  readonly number: string;
  readonly record: CrmRecord;
  /** Does not want to be called. */
  readonly doNotPhone: boolean;
}
