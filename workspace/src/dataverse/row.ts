/** A record, its columns by logical name. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;
