import type { CrmRecord, FoundCustomer } from "../model/records/crmRecord";
import type { PastContact } from "../model/past/pastContact";
import type { ScreenPop } from "../model/settings/configuration";
import type { NumberCandidate } from "../model/numbers/numberCandidate";

/** Finds the people behind a call in Dataverse, real or in memory. Every method rejects when the search failed as a whole; an empty list means nobody. */
export interface CustomerPort {
  /**
   * All records that carry this number.
   * @param address E.164
   */
  findByAddress(address: string): Promise<readonly FoundCustomer[]>;
  /** The records that a call variable names. */
  findByVariable(where: Pick<ScreenPop, "table" | "column">, value: string): Promise<readonly CrmRecord[]>;
  /** Records whose name begins with what the agent typed (at least two characters), those of the tables searched for callers and cases, at most 20. */
  findByText(text: string): Promise<readonly CrmRecord[]>;
  /** The numbers of those whose name begins with what the agent typed (at least two characters), in the tables searched for callers; of at most 20 records. */
  findNumbers(text: string): Promise<readonly NumberCandidate[]>;
  /**
   * The last calls regarding a record or with a number, the newest first, at most `mostPastContacts`; none where there is no Dataverse.
   * @param address E.164; empty: none
   */
  findContacts(record: CrmRecord | undefined, address: string): Promise<readonly PastContact[]>;
}
