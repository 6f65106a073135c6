/** A column on a form or in a list. */
export interface Field {
  readonly label: string;
  readonly column: string;
  readonly kind: "text" | "phone" | "lookup";
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** How one table looks in this app. */
export interface TableForm {
  readonly table: string;
  readonly singular: string;
  readonly plural: string;
  /** The name of its list. */
  readonly view: string;
  readonly icon: string;
  readonly list: readonly Field[];
  readonly facts: readonly Field[];
  /** The column that the softphone stands on. */
  readonly phone: Field;
  /** The column for a second softphone. */
  readonly otherPhone?: Field;
  readonly main: Section;
  readonly more: Section;
  readonly details: readonly Section[];
}
