import type { RegionalSettings } from "../../model/settings/regionalSettings";

/** The texts of the agent's language. */
export interface Strings {
  /** The text of a key of `strings/*.resx`, with `{0}`, `{1}`, … filled in. */
  text(key: string, ...values: readonly (string | number)[]): string;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** What the agent has set beside the language. */
  readonly regional?: RegionalSettings;
}
