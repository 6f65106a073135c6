/** A column on a form or in a list. */
export interface Field {
  readonly label: string;
  readonly column: string;
  /** `permission` is a truth of the kind that forbids: true is "Do Not Allow". */
  readonly kind: "text" | "phone" | "lookup" | "permission";
  /** A form can't be saved without it. */
  readonly required?: boolean;
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
  /** What its quick create form asks for; undefined when it has none. */
  readonly quick?: readonly Field[];
  /** The column for a second softphone. */
  readonly otherPhone?: Field;
  readonly main: Section;
  readonly more: Section;
  readonly details: readonly Section[];
}
