/** A Dataverse record (page 004, CRM record reference). */
export interface CrmRecord {
  readonly id: string;
  readonly name: string;
  /** The table's logical name, such as `contact`. */
  readonly recordType: string;
}

/** The phone call record of a work item (page 004, activity record reference). */
export interface ActivityRecord {
  readonly id: string;
  readonly recordType: "phonecall";
}

/** A record found for a number. */
export interface FoundCustomer extends CrmRecord {
  /** Does not want to be called. */
  readonly doNotPhone?: true | undefined;
}
