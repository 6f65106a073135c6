import type { CrmRecord } from "../model/crmRecord";

/** Finds the people behind a number in Dataverse, real or in memory. */
export interface CustomerPort {
  /**
   * All records that carry this number.
   * @param address E.164
   * Rejects when the search failed; an empty list means nobody has it.
   */
  findByAddress(address: string): Promise<readonly CrmRecord[]>;
}
