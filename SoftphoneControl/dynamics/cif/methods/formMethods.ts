import { fallback, pipe, transform } from "valibot";
import { nothing } from "../../call/answers";
import { row } from "../../call/dataAnswers";
import type { MethodTable } from "./method";
import type { Row } from "./recordMethods";

/** As `Xrm.Navigation.openForm` takes them; the page `openForm` describes some of them wrongly. */
export interface EntityFormOptions {
  readonly entityName: string;
  readonly entityId?: string;
  readonly formId?: string;
  readonly useQuickCreateForm?: boolean;
  readonly openInNewWindow?: boolean;
  readonly createFromEntity?: { readonly entityType: string; readonly id: string; readonly name?: string };
}

/** 0 relevance (needs Dataverse search), 1 categorized. */
export type SearchType = 0 | 1;

/** Finding and opening records on the app's page. */
export interface FormMethods {
  /**
   * Resolves with the rows found. The host keys them "0", "1", …; a list, or a list under `value`, is read too.
   * The page's table has `searchType` before the correlation id, its syntax and example last: so it goes last.
   * @param queryParameters - OData options, besides `$search` for the search page's field
   * @param searchOnly - false opens the form of a single hit, and the search page for several
   */
  searchAndOpenRecords(entityLogicalName: string, queryParameters: string, searchOnly: boolean, searchType?: SearchType, correlationId?: string): Promise<readonly Row[]>;
  renderSearchPage(entityLogicalName: string, searchString: string, searchType?: SearchType, correlationId?: string): Promise<void>;
  /** Settles when the agent has saved or closed the form, however late. Both arguments go as JSON text, as in the page's example (its table says objects). What it resolves with is not told: an object, maybe empty. */
  openForm(options: EntityFormOptions, parameters?: Row, correlationId?: string): Promise<Row>;
}

const rows = pipe(row, transform((found) => (Array.isArray(found.value) ? found.value : Object.values(found)).filter((one): one is Row => typeof one === "object" && one !== null)));

export const formMethods: MethodTable<FormMethods> = {
  searchAndOpenRecords: { schema: rows, send: (entity, query, only, type, correlationId) => [entity, query, only, correlationId, type] },
  renderSearchPage: { schema: nothing, send: (entity, text, type, correlationId) => [entity, text, correlationId, type] },
  openForm: { schema: fallback(row, {}), waits: true, send: (options, parameters, ...rest) => [JSON.stringify(options), parameters && JSON.stringify(parameters), ...rest] },
};
