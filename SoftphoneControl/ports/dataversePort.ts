/** A row as the Web API gives and takes it: columns by their names. */
export type DataverseRow = Readonly<Record<string, unknown>>;

/**
 * Why Dataverse did not do it.
 * `absent`: there is none here. `signedOut`: it no longer knows who asks. `forbidden`: a privilege is missing. `notFound`: no such table or record. `duplicate`: a record of this id is there already.
 * `throttled`: come again after `retryAfterMs`. `offline`: no network, or no answer in time; it may have been done. `refused`: anything else that will not get better by itself. `failed`: it may get better.
 */
export const dataverseFaults = ["absent", "signedOut", "forbidden", "notFound", "duplicate", "throttled", "offline", "refused", "failed"] as const;
export type DataverseFaultCode = (typeof dataverseFaults)[number];

export class DataverseFault extends Error {
  constructor(
    readonly code: DataverseFaultCode,
    /** Dataverse's own error code, as `0x80040237`; no text of it. */
    readonly detail?: string,
    readonly retryAfterMs?: number,
  ) {
    super(code);
    this.name = "DataverseFault";
  }
}

/**
 * The rows of Dataverse, by whatever way this page reaches it. Every method rejects with a `DataverseFault`, settles within 30 seconds, and never throws.
 * Tables by their logical names, ids without braces.
 */
export interface DataversePort {
  /** Whether there is any way to it now. */
  isThere(): boolean;
  /** @param options - of the Web API, encoded, with the leading `?` */
  query(table: string, options: string): Promise<readonly DataverseRow[]>;
  retrieve(table: string, id: string, options?: string): Promise<DataverseRow>;
  /** Resolves with the new row's id. */
  create(table: string, row: DataverseRow): Promise<string>;
  update(table: string, id: string, row: DataverseRow): Promise<void>;
}
