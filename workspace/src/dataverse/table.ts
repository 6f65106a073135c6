/** One table, as far as it is played. */
export interface Table {
  readonly name: string;
  readonly label: string;
  /** As in addresses: `/contacts(…)`. */
  readonly set: string;
  readonly key: string;
  /** The column that names a record. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  /** Lookups, with the tables they may lead to. */
  readonly lookups: Readonly<Record<string, readonly string[]>>;
  /** What a lookup is called in `$expand` and `@odata.bind` when that is not its own name. */
  readonly navigation: Readonly<Record<string, string>>;
  /** Rows of another table that belong to a record: by the name of the relation, that table and its lookup. */
  readonly collections: Readonly<Record<string, { readonly table: string; readonly lookup: string }>>;
  /** Its rows come only along with the record they belong to. */
  readonly onlyNested: boolean;
  /** What a new record holds unasked. */
  readonly defaults: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Lookup {
  readonly column: string;
  readonly targets: readonly string[];
}

/** The lookup behind a navigation property, which Dataverse tells apart by case: `parentcustomerid_account` is one of two of `parentcustomerid`. */
export function lookupNamed(table: Table, navigation: string): Lookup | undefined {
  for (const [column, targets] of Object.entries(table.lookups)) {
    // Activities have each of theirs twice: as activities, and as what they are.
    if (targets.length === 1 && [table.navigation[column] ?? column, `${column}_${table.name}`].includes(navigation)) return { column, targets };
    const target = targets.find((name) => [`${column}_${name}`, `${column}_${name}_${table.name}`, `${column}_${table.name}_${name}`].includes(navigation));
    if (target !== undefined && targets.length > 1) return { column, targets: [target] };
  }
  return undefined;
}

export const valueColumn = (lookup: string): string => `_${lookup}_value`;

export const targetColumn = (lookup: string): string => `_${lookup}_value@Microsoft.Dynamics.CRM.lookuplogicalname`;
