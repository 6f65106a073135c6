import type { CrmRecord } from "../records/crmRecord";

/** A number that stands behind a record: its own, or its customer's. */
export interface NumberCandidate {
  /** Whose it is, for the agent. */
  readonly label: string;
  readonly kind: "mobile" | "business" | "home" | "other";
  /** As it stands in the record, without an extension. */
  readonly number: string;
  readonly record: CrmRecord;
  /** Does not want to be called. */
  readonly doNotPhone: boolean;
}

/** Characters of what the agent searches for. */
export const longestSearch = 100;
